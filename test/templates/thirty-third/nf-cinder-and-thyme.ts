import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A food magazine's site: jump links, rating stars, affiliate note, unit toggles, comments with stars, "as seen in". */
export const nfCinderAndThyme: Template = {
  name: "nf-cinder-and-thyme",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "sponsor",
      "This page may hold links to shops. If you buy a pan, we may get a few pence; it never decides what we cook.",
    ),
    ...chrome(
      "menu",
      "Cinder & Thyme",
      "Dinner",
      "Bakes",
      "Seasons",
      "Techniques",
      "Shop",
      "Saved recipes",
    ),
    ...chrome("tools", "Jump to recipe", "Cook mode (keeps screen awake)", "US / Metric"),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("counter", `${story.pick(["★★★★☆", "4.6"])} (${story.int(11, 640)} ratings)`),
    ...story.byline((a) => `Written and tested by ${a}`),
    ...story.date(({ monthShort, day, year }) => `Updated ${monthShort} ${day}, ${year}`),
    ...chrome(
      "photo-credit",
      story.pick(["Photograph: Odile Brandt. Food styling: Kit Rowe.", "PHOTO BY MARCO TENN"]),
    ),
    ...story.body(
      [0.3, chrome("related", `Cook next: ${story.headline()}`)],
      [
        0.7,
        chrome(
          "newsletter",
          "Supper, sorted. One dish, one shortcut and one thing to do with leftover rice, every Sunday night.",
          "Count me in",
        ),
      ],
    ),
    ...chrome("share", "Pin", "Save", "Print", "Text ingredients to my phone"),
    ...chrome(
      "comment",
      "Leave a Note",
      "All Notes",
      "Most Helpful",
      ...story
        .repeat(3, () =>
          chrome(
            "comment",
            story.reader(),
            `${story.int(1, 11)} months ago`,
            story.comment(),
            `Is this helpful? ${story.int(0, 88)}`,
          ),
        )
        .map((l) => l.text),
    ),
    ...chrome("related", "More from the archive", ...story.headlines(4)),
    ...chrome(
      "author-bio",
      `About the writer: trained as a printer, cooked on ships, and has kept the same sourdough alive since ${story.int(1996, 2014)}. Lives above a hardware shop with two dogs and an oven that runs hot.`,
    ),
    ...chrome(
      "footer",
      "Cinder & Thyme is a division of Plain Table Media",
      "Your ad choices",
      "Contact the test kitchen",
    ),
  ],
};
