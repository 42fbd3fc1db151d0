import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A football site: fixtures, league rows, betting note, transfer promos with emoji. */
export const cindergateFootballAlmanac: Template = {
  name: "cindergate-football-almanac",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Fixtures", "Tables", "Transfers", "Women's game", "Fantasy"),
    ...chrome(
      "ticker",
      "FT Hartlow 2-1 Penmouth",
      "HT Eastmoor 0-0 Vale",
      "20:00 Cindergate v Marsden",
    ),
    ...chrome("breadcrumb", story.pick(["Football › News", "Home › Lower leagues"])),
    ...story.title(),
    ...story.byline((author) => `Words: ${author}`),
    ...story.date((when) => `${when.weekday} ${when.day} ${when.monthName} ${when.year}`),
    ...chrome("counter", `🔥 ${story.int(12, 900)} reactions`),
    ...chrome("share", story.pick(["Share with a friend", "Share 🔗"])),
    ...story.body(
      [
        story.pick([0.2, 0.3, 0.35]),
        chrome("promo", story.pick(["👉 ", "⚽ ", "➡️ "]) + story.headline()),
      ],
      [0.6, chrome("sponsor", "Odds correct when published. 18+. When the fun stops, stop.")],
      [0.6, chrome("promo", story.teaser())],
    ),
    ...chrome(
      "podcast",
      "Listen to the Cindergate Half-Time Podcast",
      story.pick(["New every Tuesday", "Episode 212: the long throw"]),
    ),
    ...chrome(
      "related",
      story.pick(["Top stories", "Next up", "Transfer centre"]),
      ...marked("⚽ ", story.headlines(4)),
    ),
    ...chrome(
      "calendar",
      "Latest table",
      "1 Hartlow 34",
      "2 Cindergate 31",
      "3 Eastmoor 30",
      "Full table",
    ),
    ...chrome(
      "comment",
      "What do you think? Have your shout below",
      story.reader(),
      story.comment(),
      "Like",
      "Reply",
      story.reader(),
      story.comment(),
      "Like",
      "Reply",
    ),
    ...chrome(
      "app",
      story.pick(["Scores on the go: get the app", "Push alerts for your club – free app"]),
    ),
    ...chrome(
      "legal",
      "This site contains affiliate links. We may earn a small sum from bookmakers at no cost to you.",
    ),
    ...chrome("footer", "About", "Work with us", "Cookie choices", "Gamble responsibly"),
  ],
};
