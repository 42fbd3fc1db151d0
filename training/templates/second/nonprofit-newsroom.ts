import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A newsroom on gifts: republishing offer, trust marks, matched giving, tips line. */
export const nonprofitNewsroom: Template = {
  name: "nonprofit-newsroom",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("menu", "Jump to main story"),
    ...chrome(
      "donation",
      "Double your impact: every gift matched until midnight",
      "Give now",
      "Dismiss",
    ),
    ...chrome(
      "menu",
      "Investigations",
      "Water",
      "Courts",
      "Data",
      "About",
      "Our Impact",
      "Tip Line",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `by ${author}, The Ditch Reporter`),
    ...story.date(({ monthShort, day, year, clock }) => `${monthShort}. ${day}, ${year}, ${clock}`),
    ...chrome("share", "Republish", "Co-published with the Quenby Courier"),
    ...chrome(
      "newsletter",
      "The Ditch Reporter is a nonprofit newsroom that looks where others do not. Join our list to hear about our stories as soon as they are out.",
    ),
    ...story.body(
      [0.35, chrome("related", "Dig Deeper", story.headline(), story.teaser())],
      [
        0.65,
        chrome(
          "contact",
          "Do you know something about this? We would like to hear from you. Message us securely at 0555 0199.",
        ),
      ],
    ),
    ...chrome(
      "donation",
      "Before you go …",
      "This story took four months and cost you nothing. If one reader in fifty gave five a month, we could do twice as many.",
      "Chip in",
    ),
    ...chrome(
      "legal",
      "Republish our stories for free, online or in print, under a Creative Commons licence. You must credit us, link to us and leave the text as it is.",
      "Copy HTML",
    ),
    ...chrome("tags", "Filed under —", "Accountability", "Tarn City"),
    ...chrome(
      "author-bio",
      story.author,
      `${story.author} covers local power for The Ditch Reporter.`,
      "More Stories",
      "Have a tip? Get in touch.",
    ),
    ...chrome("related", "Most Read on The Ditch", ...story.headlines(4)),
    ...story.repeat(3, () =>
      chrome("related", story.headline(), `by The Ditch Reporter, ${story.int(2, 20)} hours ago`),
    ),
    ...chrome("follow", "Stay in the loop", "Mastodon", "Bluesky", "Signal"),
    ...chrome(
      "footer",
      "Code of Ethics",
      "Funders",
      "Annual Reports",
      "Jobs at The Ditch",
      "Press Room",
    ),
    ...chrome(
      "legal",
      "The Ditch Reporter is a registered charity. Gifts are tax-deductible to the full extent of the law.",
    ),
  ],
};
