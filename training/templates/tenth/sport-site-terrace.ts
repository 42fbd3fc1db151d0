import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A football and all-sport site: fixtures strip, odds, fantasy, transfer feed, quiz, live chat. */
export const sportSiteTerrace: Template = {
  name: "sport-site-terrace",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...story.pick([
      chrome(
        "ticker",
        "FT Marlpit 1-4 Tarn Vale",
        "FT Hollin 0-0 St Brede (4-5p)",
        "Tue 19:30 Upper Ash v Lydd",
      ),
      [],
    ]),
    ...chrome("menu", "Terrace", "Scores", "Tables", "Transfers", "Fantasy", "Women's", "Bets 18+"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a} at the ground`),
    ...story.date(
      ({ weekday, day, monthShort, clock }) =>
        `${weekday.slice(0, 3)} ${day} ${monthShort} ${clock}`,
    ),
    ...chrome("comment", `${story.int(10, 4000)} comments`, "Jump to comments"),
    ...story.body(
      [
        story.int(13, 27) / 100,
        chrome(
          "sponsor",
          story.pick([
            "Odds: home 6/4, draw 9/4, away 2/1 with BetBarrow. When the fun stops, stop.",
            "Bet £5 get £20 in free bets. New customers only.",
          ]),
        ),
      ],
      [
        story.int(38, 52) / 100,
        chrome("promo", story.pick(["Transfer centre LIVE!", "Got the app?"]), story.headline()),
      ],
      [
        story.int(63, 77) / 100,
        chrome("audio", "This player works better in a newer browser", "Highlights: 2:14"),
      ],
    ),
    ...chrome("poll", "Who was your man of the match?", "Vote closed", "Keeper 44%", "The dog 51%"),
    ...chrome(
      "event",
      "What's next?",
      "Saturday: home, 3pm. Coverage from noon, free to watch for members.",
    ),
    ...chrome("related", "Around the grounds", ...story.headlines(4)),
    ...chrome("podcast", "The Terrace Pod: why every keeper is mad. Out now wherever you listen."),
    ...chrome(
      "comment",
      story.reader(),
      story.comment(),
      `▲ ${story.int(1, 300)} ▼ ${story.int(0, 40)}`,
    ),
    ...chrome("app", "Get alerts for your club"),
    ...chrome("contact", "Spotted a mistake? Tell the desk"),
    ...chrome(
      "footer",
      "BeGambleAware",
      "Careers at Terrace",
      `© ${story.when.year} Terrace Sports Media`,
    ),
  ],
};
