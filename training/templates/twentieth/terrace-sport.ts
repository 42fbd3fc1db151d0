import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A sports site: live scores, fixtures, betting links, fan polls and transfer gossip. */
export const terraceSport: Template = {
  name: "terrace-sport",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "ticker",
      `FT Burslow ${story.int(0, 4)}-${story.int(0, 3)} Westmere`,
      `HT Kirk Rigg 0-0 Stonley`,
      `${story.int(51, 89)}' Penworth ${story.int(0, 2)}-1 Marston`,
    ),
    ...chrome("menu", "Scores", "Fixtures", "Tables", "Transfers", "Fantasy", "Betting", "Shows"),
    ...chrome("breadcrumb", story.pick(["Terrace ⟩ Football ⟩ Reports", "Sport / Home"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((name) =>
      story.pick([`${name} at the ground`, `${name}, Chief Sports Writer`, name]),
    ),
    ...story.date((w) => `${w.weekday} ${w.day} ${w.monthName} ${w.year} ${w.clock}, UK`),
    ...(story.int(0, 1)
      ? chrome(
          "photo-credit",
          "Player of the match: as voted by Terrace readers",
          "Your browser cannot play this video. Another one might.",
          `${story.int(1, 3)}:${story.int(10, 59)}`,
        )
      : []),
    ...story.body(
      [0.25, chrome("promo", ...marked("• ", story.headlines(story.int(2, 3))))],
      [
        0.6,
        story.int(0, 1)
          ? chrome("poll", "Who will go up?", "Skelby", "Harnwood", "Neither, as usual", "Vote")
          : chrome("ad", "Bet £10 get £30 in free bets. T&Cs apply. 18+ Play safe"),
      ],
      [0.8, chrome("app", "Get instant alerts from your club with the Terrace app")],
    ),
    ...chrome(
      "promo",
      "Transfer Centre LIVE!",
      "Done deals: every ins and out",
      "Stream every derby this season with Terrace Now, no contract",
    ),
    ...chrome(
      "related",
      story.pick(["Also on Terrace", "Top stories from the touchline"]),
      ...story.headlines(5),
    ),
    ...chrome(
      "event",
      "Next up",
      "Sat 15:00 Skelby v Burslow",
      "Sat 17:30 Stonley v Harnwood",
      "Full fixtures",
    ),
    ...chrome(
      "comment",
      `${story.int(14, 900)} fans are talking`,
      ...[story.reader(), story.comment(), `👍 ${story.int(0, 99)} 👎 ${story.int(0, 12)}`],
    ),
    ...chrome(
      "footer",
      "Partners",
      "RSS",
      "Integrity hotline",
      `Terrace Sport © ${story.when.year}. Data supplied by StatBox. If you or someone you know has a gambling problem, help is at hand on 0800 555 0188.`,
    ),
  ],
};
