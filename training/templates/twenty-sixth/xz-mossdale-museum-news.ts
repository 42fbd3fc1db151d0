import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A regional arts page of a public broadcaster: short clean page, trust note, lone promo lines. */
export const xzMossdaleMuseumNews: Template = {
  name: "xz-mossdale-museum-news",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Home", "Culture", "Explore all topics", "More"),
    ...story.title(),
    ...story.date((w) => `${w.day} ${w.monthName} ${w.year}`),
    ...story.byline((author) => `${author}`),
    ...chrome("author-bio", story.pick(["Culture reporter", "Reporting from the north"])),
    ...story.body(
      [0.4, chrome("promo", story.headline())],
      [0.7, chrome("promo", story.headline())],
    ),
    ...(story.int(0, 3) > 0
      ? chrome("contact", "Do you have a story suggestion? Send it by WhatsApp on 07700 900 331.")
      : []),
    ...chrome(
      "related",
      "More on this story",
      story.headline(),
      story.headline(),
      "Related internet links",
      "The museum",
    ),
    ...chrome("tags", "Archaeology", "Museums", "North"),
    ...chrome(
      "event",
      "On air",
      "Now: The Teatime Hour",
      "Next: Sport at Six",
      "Then: Jazz for People Who Say They Hate It",
    ),
    ...story.repeat(3, () =>
      chrome(
        "related",
        story.headline(),
        `${story.int(2, 9)} days ago`,
        story.pick(["Local", "Culture", "Politics"]),
      ),
    ),
    ...chrome(
      "footer",
      "Terms of use",
      "Parental guidance",
      "We are not responsible for the content of external sites. Read about our approach to linking.",
    ),
  ],
};
