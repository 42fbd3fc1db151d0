import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A world broadcaster's lean page: accessibility links, image captions said twice, end-of-list labels, region switchers, top-story lists. */
export const overseasServiceText: Template = {
  name: "overseas-service-text",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("tools", "Accessibility links", "Skip to content", "Accessibility Help"),
    ...chrome("language", "English", "Kiswahili", "Hausa", "اردو", "မြန်မာ", "Tiếng Việt"),
    ...chrome("menu", "World", "Africa", "Asia", "Video", "In Pictures", "More"),
    ...story.title(),
    ...chrome(
      "photo-credit",
      "Image source, Halyard Images",
      "Image caption,",
      "A general view of the area on Friday",
    ),
    ...chrome("follow", "Article information"),
    ...story.byline((a) => `Author, ${a}`),
    ...chrome(
      "author-bio",
      `Role, ${story.pick(["Rural affairs correspondent", "Reporting from the coast"])}`,
    ),
    ...story.date((w) => `${w.day} ${w.monthName} ${w.year}`),
    ...story.body(
      [
        0.3,
        chrome(
          "photo-credit",
          "Image source, Supplied",
          "Image caption, The site seen from the road",
        ),
      ],
      [
        0.5,
        chrome(
          "related",
          "Skip Most read and continue reading",
          "Most read",
          ...story.headlines(3),
          "End of Most read",
        ),
      ],
      [
        0.8,
        chrome(
          "app",
          "Skip podcast promotion and continue reading",
          "The Long Wave: stories that took years to tell",
          "End of podcast promotion",
        ),
      ],
    ),
    ...chrome(
      "related",
      "More on this story",
      ...story
        .headlines(3)
        .flatMap((h) => [h, `${story.int(2, 29)} ${story.when.monthName} ${story.when.year}`]),
    ),
    ...chrome("related", "Features & Analysis", ...story.headlines(3)),
    ...chrome("related", "Most read", ...counted(story.headlines(6))),
    ...chrome(
      "footer",
      "Why you can trust us",
      "Do not share or sell my info",
      "We link to other people's pages but cannot answer for what is on them. How we choose links.",
    ),
  ],
};
