import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A nonprofit US statehouse newsroom: republish note, creative commons prose, donor list, tip line, "why you can trust us". */
export const nfCapitolLedgerbook: Template = {
  name: "nf-capitol-ledgerbook",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "donation",
      `Our fall drive: ${story.int(120, 880)} of 1,000 donors. Every gift is doubled until midnight.`,
      "GIVE",
    ),
    ...chrome(
      "menu",
      "Capitol Ledgerbook",
      "Budget",
      "Courts",
      "Schools",
      "Bill Tracker",
      "Voter Guide",
      "Events",
      "En español",
    ),
    ...chrome("tags", story.pick(["HEALTH", "JUSTICE", "DATA"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `by ${a}`),
    ...story.date(({ monthName, day, year, clock }) => `${monthName} ${day}, ${year} ${clock}`),
    ...chrome("share", "Republish", "Share on Mastodon", "Share on Bluesky", "Print"),
    ...chrome(
      "photo-credit",
      story.pick([
        "The rotunda, seen from the gallery. Credit: Lee Amundsen for the Ledgerbook",
        "A rally on the south steps in March. Credit: pool photo",
      ]),
    ),
    ...story.body(
      [
        0.25,
        chrome("newsletter", "Stay in the know with our free weekday rundown. No spin, some puns."),
      ],
      [0.55, chrome("related", "RELATED STORIES", story.headline(), story.headline())],
      [
        0.85,
        chrome(
          "contact",
          `Do you work in a county jail? We would like to hear from you, and we will not use your name without asking. Call or text 502-555-01${story.int(10, 99)}.`,
        ),
      ],
    ),
    ...chrome(
      "donation",
      "Before you go: the story above took four months, two lawsuits and 61 records requests. It is free because people like you decided that it should be. If it told you something that you did not know, please consider making a gift in any amount.",
    ),
    ...chrome(
      "legal",
      "This article first appeared on Capitol Ledgerbook and is republished here under a Creative Commons Attribution-NoDerivatives licence.",
      "You must credit the author and the newsroom, and may not change the words except to reflect time, location and house style.",
    ),
    ...chrome(
      "author-bio",
      "Covers the legislature's money committees. Came to the Ledgerbook from a weekly in the coalfields, where the beat was mines, mules and the school board. Reads PDFs for pleasure. Signal username on request.",
    ),
    ...chrome(
      "footer",
      `A 501(c)(3) nonprofit, EIN 61-${story.int(1000000, 9999999)}`,
      "Ethics policy",
      "Our supporters",
      "Annual report",
      "Code of conduct for events",
    ),
  ],
};
