import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A small weekly of the American plains: donation plea in prose, obituaries, events, all lines set apart. */
export const tansyCreekPlainSpeaker: Template = {
  name: "tansy-creek-plain-speaker",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "The Plain Speaker", "Serving Tansy Creek and Odell County since 1891"),
    ...chrome("menu", "News", "Sports", "Opinion", "Obits", "E-Edition", "Public Notices"),
    ...chrome(
      "ticker",
      `${story.int(28, 97)}° ${story.pick(["Clear", "Partly Cloudy", "Light Rain", "Windy"])} in Tansy Creek`,
    ),
    ...story.title(),
    ...story.byline((author) => `By ${author}, Plain Speaker Staff Writer`),
    ...story.date((when) => `${when.monthShort} ${when.day}, ${when.year}`),
    ...chrome("counter", `${story.int(1, 14)} comments`),
    ...chrome("share", "Facebook", "Print", "Save"),
    ...story.body(
      [
        story.pick([0.45, 0.55, 0.6]),
        chrome("promo", story.pick([story.headline(), story.teaser(), story.headline()])),
      ],
      [
        story.pick([0.2, 0.3, 0.35]),
        chrome(
          "donation",
          "There are four of us in this newsroom and one of us also drives the delivery van. If our reporting is worth something to you, please chip in what you can.",
          story.pick(["Give monthly", "Support your hometown paper"]),
        ),
      ],
      [0.6, chrome("promo", story.headline(), story.teaser())],
    ),
    ...(story.author === "Newsroom"
      ? []
      : chrome(
          "author-bio",
          `${story.author} covers county government and schools. Reach the newsroom at news@plainspeaker.example or 555-0142.`,
        )),
    ...chrome(
      "tags",
      "Tags",
      story.pick(["Odell County", "Schools", "Tansy Creek", "City Council"]),
      story.pick(["Local News", "Government", "Community"]),
    ),
    ...chrome("related", "You may also like", ...story.headlines(4)),
    ...chrome(
      "event",
      "Upcoming events",
      "Pancake breakfast, VFW hall, Saturday, 7 a.m.",
      "Quilt show, fairgrounds, all weekend",
      "Add your event",
    ),
    ...chrome(
      "calendar",
      "Recent obituaries",
      "Lorene Haskins, 91",
      "Dale R. Petty, 67",
      "See all obituaries",
    ),
    ...chrome(
      "consent",
      story.pick([
        "By using this site you agree to our cookie policy.",
        "This site uses cookies to keep you signed in and to count visits. OK",
        "We value your privacy. Manage choices Accept",
      ]),
    ),
    ...chrome(
      "footer",
      "Contact",
      "Subscribe",
      "Terms",
      "Do not sell my information",
      `Copyright ${story.when.year} Tansy Creek Publishing`,
    ),
  ],
};
