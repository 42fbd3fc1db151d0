import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A reader-owned climate magazine: membership appeal in three paragraphs within the story, author's life in several sentences. */
export const lwGreenLedger: Template = {
  name: "lw-green-ledger",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- ", subhead: "## " },
  compose: (story) => [
    ...chrome("menu", "Read", "Listen", "Gather", "Join us"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Words by ${a}`),
    ...story.date(({ day, monthName, year }) => `${monthName} ${day}, ${year}`),
    ...story.body(
      [
        0.45,
        chrome(
          "donation",
          "We do not carry advertising, and nobody owns us but the people who read us.",
          `Last year ${story.int(2, 9)},${story.int(100, 999)} of them paid for every word on this page, so that you could read it without paying. That is a strange way to run a magazine. It is also the only one we have found that lets us sleep.`,
          story.pick([
            "If you can spare the price of a coffee each month, please join them.",
            "Could you be one of the next five hundred?",
            "Joining takes two minutes and you can stop whenever you like.",
          ]),
          "Become a co-owner",
        ),
      ],
      [0.8, chrome("promo", story.headline())],
    ),
    ...chrome(
      "author-bio",
      `${story.author} has written about land, water and the people who quarrel over them for more than a decade. A former forester, ${story.pick(["she", "he"])} came to journalism by way of a strike newspaper, and now lives near the estuary with two children and a failing orchard. ${story.pick(["A first book is out next spring.", "Nothing here represents the views of an employer, for there is none.", "Write to the author care of this magazine."])}`,
    ),
    ...chrome(
      "podcast",
      "In this month's episode of Slow Weather, two hydrologists and a ferryman talk about what a river wants. Recorded in front of an audience that had come by boat.",
      "Listen wherever you get your podcasts",
    ),
    ...chrome(
      "newsletter",
      "Our letter goes out every second Sunday. It has one long read, one short joke and a list of things to do with your hands. No tracking, ever.",
      "Your address",
      "Send it to me",
    ),
    ...chrome(
      "related",
      "Keep reading",
      story.headline(),
      story.teaser(),
      story.headline(),
      story.teaser(),
    ),
    ...chrome(
      "footer",
      "The Green Ledger is a co-operative society, registered under number 31877R. Our accounts are open to anyone who asks.",
    ),
  ],
};
