import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A how-to and reviews site: commission note in prose, jump-to contents, was-this-helpful, expert board bios, related guides with prices. */
export const fixitfridayHowto: Template = {
  name: "fixitfriday-howto",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "sponsor",
      "Readers keep Home Fix Friday going. Some of the shops we link to pay us a little for each sale; you pay the same, and they have no say in what we recommend.",
    ),
    ...chrome("breadcrumb", "Home › How To › Outdoors"),
    ...story.title(),
    ...story.byline((a) => `By ${a}`),
    ...story.date((w) => `Last updated ${w.monthName} ${w.day}, ${w.year}`),
    ...chrome("author-bio", "Fact checked by Dee Lacombe", "Reviewed by our Expert Board"),
    ...chrome("menu", "Jump to:", "Overview", "What you'll need", "The steps", "FAQs"),
    ...story.body(
      [0.3, chrome("promo", `Next up: ${story.headline()}`)],
      [
        0.55,
        chrome("ad", "Today's best deals", "Check Price", "No price information", "See all prices"),
      ],
      [
        0.8,
        chrome("related", "You might also like", `${story.headline()} →`, `${story.headline()} →`),
      ],
    ),
    ...chrome(
      "poll",
      "Was this page helpful?",
      "👍 Yes",
      "👎 No",
      "Noted, thank you. What should we have said?",
      "Other",
      "Submit",
    ),
    ...(/^Newsroom$| and /.test(story.author)
      ? []
      : chrome(
          "author-bio",
          `${story.author} has mended, broken and mended again most things in a house. Trained as a joiner in Hull, the writer came to journalism by way of a fall from a ladder, and lives with two whippets and a tile saw. Qualifications: City & Guilds, first aid.`,
        )),
    ...chrome(
      "related",
      "More from Outdoors",
      ...story.headlines(4).flatMap((h) => [h, story.teaser()]),
    ),
    ...chrome(
      "footer",
      "Home Fix Friday belongs to Futura Leisure, which also owns titles on kites and soup.",
      "Accessibility Statement",
      "Careers",
    ),
  ],
};
