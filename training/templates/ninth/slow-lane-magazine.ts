import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A magazine of long reads: pull quote share words, bio in the middle, issue line, membership letter. */
export const slowLaneMagazine: Template = {
  name: "slow-lane-magazine",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "SLOW LANE"),
    ...chrome(
      "breadcrumb",
      `Issue ${story.int(12, 44)} → ${story.pick(["Essays", "Portraits", "Places"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Words by ${a}`),
    ...(story.int(1, 4) > 1
      ? chrome(
          "photo-credit",
          story.pick(["Photographs by Ines Calloway", "Illustration by Otto Brandt"]),
        )
      : []),
    ...story.date((w) => `${w.monthName} ${w.year}`),
    ...(story.int(1, 4) > 1
      ? chrome("reading-time", `A ${story.int(6, 24)}-minute read`, `${story.int(900, 5400)} words`)
      : []),
    ...story.body(
      [
        0.3,
        chrome(
          "author-bio",
          `${story.author} lives on a houseboat and has written for Slow Lane since the third issue. ${story.pick(["Her first book, about fog, is out in the autumn.", "His last piece for us was about a man who collected gates."])}`,
        ),
      ],
      [0.55, chrome("promo", `From the archive: ${story.headline()}`, story.teaser())],
      [0.8, chrome("share", "Share this passage", "Save to your shelf")],
    ),
    ...(story.int(1, 4) > 1
      ? chrome(
          "donation",
          "Slow Lane has no advertisements and no algorithm. It has 7,400 members, who pay what they can and get four printed issues a year, two of which usually arrive. We would like to have you.",
        )
      : []),
    ...chrome(
      "newsletter",
      "A letter on Sundays",
      "One long thing worth reading, and one short.",
      "you@somewhere.net",
      "Post it to me",
    ),
    ...chrome(
      "tags",
      story.pick(["night, work, cities", "age, machines, patience", "mountains, grief"]),
    ),
    ...chrome("related", "Keep reading"),
    ...story.repeat(3, () =>
      chrome(
        "related",
        story.headline(),
        `by ${story.pick(["Nora Vale", "Ben Osei", "Ulla Frank"])}`,
      ),
    ),
    ...chrome("comment", "Letters to the editor", `"${story.comment()}"`, story.reader()),
    ...chrome(
      "legal",
      "We pay all of our contributors within thirty days. Republishing? Ask first: we nearly always say yes.",
    ),
    ...chrome("footer", "Stockists", "Back issues", "Colophon", "Cart (0)"),
  ],
};
