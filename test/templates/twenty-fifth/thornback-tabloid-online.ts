import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A British red-top: puffs in capitals, numbered trending, inline video, comment counts, agency boxes. */
export const thornbackTabloidOnline: Template = {
  name: "thornback-tabloid-online",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "SHOWBIZ", "SPORT", "TELLY", "MONEY", "SHOPPING", "DEAR DEBS"),
    ...chrome("related", "TRENDING", ...story.headlines(4)),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `By ${author.toUpperCase()}`),
    ...story.date(
      ({ day, monthShort, year, clock }) =>
        `Published: ${clock}, ${day} ${monthShort} ${year} | Updated: ${story.int(1, 9)} hours ago`,
    ),
    ...chrome("share", `${story.int(12, 900)} shares`),
    ...chrome("comment", `${story.int(5, 412)}`, "View comments"),
    ...chrome("photo-credit", story.pick(["Credit: Rex Harbottle", "Credit: Supplied"])),
    ...story.body(
      [
        0.2,
        chrome(
          "related",
          story.pick(["READ MORE", "MOST READ IN NEWS", "MORE ON THIS"]),
          ...story.headlines(2),
        ),
      ],
      [
        0.45,
        chrome(
          "audio",
          "Play",
          "Mute",
          "0:00",
          "Loaded: 0%",
          "Remaining time -0:00",
          "Sorry, the clip would not load",
        ),
      ],
      [0.7, chrome("promo", story.headline(), story.headline())],
    ),
    ...chrome("promo", "PUZZLES", "Quick crossword", "Word ladder", "Today's stinker"),
    ...chrome(
      "contact",
      "Got a story? Ring our newsdesk on 0800 555 0111 or email the team. We pay for tips.",
    ),
    ...chrome("comment-form", "Join in: comment on this story"),
    ...story.repeat(story.int(2, 4), () =>
      chrome(
        "comment",
        `${story.reader()}, ${story.pick(["Leeds", "Essex", "Spain", "Dundee"])}`,
        story.comment(),
        "Rate this comment",
        `${story.int(1, 300)}`,
        `${story.int(0, 40)}`,
      ),
    ),
    ...chrome(
      "promo",
      "DON'T MISS",
      ...story
        .repeat(4, () => chrome("promo", story.headline(), story.teaser()))
        .map((line) => line.text),
    ),
    ...chrome(
      "poll",
      "POLL OF THE DAY",
      "Would you eat your dinner off a slate?",
      "Yes",
      "No",
      "Only in Wales",
    ),
    ...chrome(
      "footer",
      "Back to top",
      "Sitemap",
      "Syndication",
      "How to complain",
      "Advertise with us",
      "Subscription T&Cs",
    ),
  ],
};
