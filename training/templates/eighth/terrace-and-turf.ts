import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A sports site: live scores, betting notes with warnings, a league table and leads of other matches. */
export const terraceAndTurf: Template = {
  name: "terrace-and-turf",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "ticker",
      "FT",
      `Dunstow ${story.int(0, 4)} Leeming ${story.int(0, 4)}`,
      "HT",
      `Callow ${story.int(0, 2)} Port Esk ${story.int(0, 2)}`,
      "19:45 Selwick v Orrell",
    ),
    ...chrome("menu", "Football", "Rugby", "Cricket", "Darts", "Tables", "Fixtures", "Transfers"),
    ...chrome(
      "sponsor",
      story.pick([
        "Bet £10 get £30 with Oddfellow. New customers only. Minimum odds evens. Free bets expire after seven days. Please gamble responsibly. 18+",
        "Kick-off Sponsor: Brannock Boots, dry feet since 1911.",
      ]),
    ),
    ...story.title(),
    ...story.byline((author) =>
      `${author} ${story.pick(["at the ground", "Football Writer", ""])}`.trim(),
    ),
    ...story.date(({ day, monthShort, clock }) => `${clock}, ${day} ${monthShort}`),
    ...story.standfirst(),
    ...story.body(
      [
        0.28,
        chrome(
          "promo",
          story.pick([
            "Follow every goal as it goes in with our app, which is free and does not ask where you live.",
            `WATCH: ${story.headline()}`,
          ]),
        ),
      ],
      [
        0.5,
        chrome(
          "teaser",
          story.pick([
            "Elsewhere, ten-man Selwick held on for a goalless draw against the leaders, thanks to nine saves from their reserve goalkeeper.",
            "Callow's women went top with a 5-1 win at Brockhurst, where the floodlights failed twice and the referee's whistle once.",
            "In the late game Leeming came from behind to beat Dunstow with a header in the last minute.",
          ]),
        ),
      ],
      [
        0.76,
        chrome(
          "poll",
          "Who was at fault?",
          "The keeper",
          "The referee",
          "The wind",
          `${story.int(900, 12000)} votes`,
        ),
      ],
    ),
    ...chrome(
      "ticker",
      "Table",
      "P W D L Pts",
      ...numbered(
        [
          `Leeming 24 15 6 3 51`,
          `Selwick 24 14 7 3 49`,
          `Callow 23 13 4 6 43`,
          `Ashby Vale 24 12 5 7 41`,
          `Wexley Town 24 4 8 12 20`,
        ],
        " ",
      ),
      "Full table",
    ),
    ...chrome(
      "calendar",
      "Next up",
      "Sat 15:00 Callow v Leeming",
      "Sat 17:30 Orrell v Wexley Town (TV)",
      "Sun 14:00 Corran v Selwick",
    ),
    ...chrome(
      "podcast",
      "The Muddy Boot podcast: Gaz and Ines argue about throw-ins for an hour, with a guest who once took one that hit a seagull. New episode every Monday.",
    ),
    ...chrome("related", "More football"),
    ...story.repeat(story.int(4, 7), () => [
      ...chrome("related", story.headline()),
      ...chrome("teaser", story.teaser()),
    ]),
    ...chrome(
      "legal",
      "When the fun stops, stop. If you are worried about your gambling, or about somebody else's, free and confidential help is open day and night. Odds were right at the time of publication and may change.",
    ),
    ...chrome(
      "footer",
      "Terrace & Turf is part of Halfway Line Media",
      "Contact",
      "Jobs",
      "Editorial code",
    ),
  ],
};
