import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A US metro daily: council coverage beside lottery numbers, Dow, gas price and paid posts. */
export const xzCopperheadCityJournal: Template = {
  name: "xz-copperhead-city-journal",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "News",
      "Opinion",
      "Sports",
      "Lifestyle",
      "Obits",
      "Jobs",
      "Homes",
      "Subscribe",
    ),
    ...(story.int(0, 3) > 0
      ? chrome(
          "ticker",
          "Dow",
          `${story.int(38, 44)},${story.int(100, 999)}`,
          "▲",
          "Gas avg.",
          `$3.${story.int(10, 79)}`,
          "Lottery",
          "Pick 3: 4-0-9",
          "Pick 4: 7-7-1-2",
        )
      : []),
    ...chrome("paywall", "Subscriber-only savings", "$1 for 6 months", "Cancel anytime"),
    ...story.title(),
    ...story.byline((author) => `${author} | Copperhead City Journal`),
    ...story.date((w) => `${w.weekday}, ${w.monthShort}. ${w.day}, ${w.year} at ${w.clock} CT`),
    ...(story.int(0, 3) > 0
      ? chrome(
          "audio",
          "Listen",
          "This audio is generated automatically. Let us know if you hear a mistake.",
        )
      : []),
    ...story.body(
      [0.2, chrome("photo-credit", "The council chamber on Wednesday. [Dan Reyes/Staff]")],
      [0.4, chrome("related", story.pick(["Related:", "More:", "Previously:"]), story.headline())],
      [0.6, chrome("ad", "Article continues after ad")],
      [
        0.8,
        chrome(
          "donation",
          "Support local journalism. A digital subscription to the Journal means that somebody sits through five-hour meetings so that you don't have to.",
        ),
      ],
    ),
    ...(story.author === "Newsroom"
      ? []
      : chrome("author-bio", `Reach ${story.author} at newsroom@copperhead.example or 555-0176.`)),
    ...chrome(
      "event",
      "Public meetings this week",
      "Mon. 5:30 p.m. Park board, Annex",
      "Tue. 7 p.m. School board, Lincoln Elementary",
      "Thu. 9 a.m. Drainage district no. 4",
    ),
    ...chrome("promo", "Sponsored stories", story.headline(), "Paid content by Prairie Dental"),
    ...(story.int(0, 3) > 0
      ? chrome(
          "poll",
          "Question of the day",
          "Should the city buy the water tower?",
          "Yes, it's ours anyway",
          "No",
          "What water tower?",
          "Vote",
          "Total votes: 318",
        )
      : []),
    ...story.repeat(4, () => chrome("related", story.headline())),
    ...chrome(
      "footer",
      "Report an error",
      "Policies and Standards",
      "Contact",
      `© ${story.when.year} Copperhead Media`,
    ),
  ],
};
