import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A nonprofit investigative site: republish box, appeals with a sentence or two, impact notes, tip line. */
export const openLedgerNonprofit: Template = {
  name: "open-ledger-nonprofit",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("donation", "Every gift matched until midnight. Give now"),
    ...chrome("menu", "Investigations", "Local Reporting Network", "Data Store", "About", "Impact"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `by ${author}`),
    ...story.date(
      ({ monthShort, day, year, clock }) => `${monthShort}. ${day}, ${year}, ${clock} EDT`,
    ),
    ...chrome(
      "tools",
      "Republish this story for free",
      "Creative Commons License (CC BY-NC-ND 3.0)",
    ),
    ...chrome(
      "newsletter",
      "Open Ledger is a nonprofit newsroom that investigates abuses of power. Sign up to receive our biggest stories as soon as they're published.",
    ),
    ...story.body(
      [
        0.35,
        chrome(
          "donation",
          "Before you read on: no owner, no shareholders, no paywall. Four in ten readers who come back have never given. Would you be the one today?",
          "Yes, I'll help",
          "Maybe later",
        ),
      ],
      [0.6, chrome("promo", "Read More", story.headline(), story.teaser())],
    ),
    ...chrome(
      "contact",
      "Do you have a tip for us? Our secure line takes documents as well as stories.",
      "Signal: 555-0188",
    ),
    ...(story.author === "Newsroom"
      ? []
      : chrome(
          "author-bio",
          `${story.author}`,
          "I cover how public money gets spent once nobody is looking. If you work inside a county office and something bothers you, write to me.",
        )),
    ...chrome("follow", "Bluesky", "Mastodon", "RSS"),
    ...chrome("related", "More Reporting Like This", ...story.headlines(3)),
    ...chrome("related", "Most Read This Week", ...numbered(story.headlines(4), ") ")),
    ...chrome(
      "tools",
      "Republish This Story",
      "You may not edit our stories, except to reflect relative changes in time and place.",
      "Copy and paste the following into your page:",
    ),
    ...chrome(
      "legal",
      `© Copyright ${story.when.year} Open Ledger Inc.`,
      "Code of Ethics",
      "Donor transparency",
    ),
  ],
};
