import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** An investors' portal: quotes, dividends and analyst widgets, standing disclaimers, most-read. */
export const xzBrokersNoteDaily: Template = {
  name: "xz-brokers-note-daily",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...(story.int(0, 3) > 0
      ? chrome(
          "ticker",
          "Most followed",
          "BRKW 412.0 +6.4%",
          "TLHT 77.5 -1.2%",
          "SLLW 1,204.0 0.0%",
          "Show more",
        )
      : []),
    ...chrome("menu", "News", "Shares", "Funds", "Calendar", "Boards", "Premium"),
    ...story.title(),
    ...story.date((w) => `Published ${w.clock} on ${w.dd}/${w.mm}/${w.year}`),
    ...story.byline((author) => `By ${author} for Broker's Note`),
    ...story.body(
      [
        0.3,
        chrome(
          "ticker",
          "Upcoming results",
          "4 Nov Tolhurst Paper (Q3)",
          "6 Nov Wend Water (HY)",
          "11 Nov Castor (IMS)",
        ),
      ],
      [
        0.55,
        chrome("paywall", "Premium: our fair value for the shares", "Unlock with a 14-day trial"),
      ],
      [0.8, story.int(0, 1) === 1 ? chrome("promo", story.headline()) : []],
    ),
    ...chrome("ticker", "Analysts", "Buy 7", "Hold 3", "Sell 1", "Mean target 441p"),
    ...chrome(
      "comment",
      "From the boards",
      `${story.reader()} (${story.int(2, 90)} posts)`,
      story.comment(),
      `${story.reader()}`,
      story.comment(),
      "Go to discussion",
    ),
    ...(story.int(0, 3) > 0
      ? chrome(
          "legal",
          "Nothing on these pages is advice. The value of investments may fall as well as rise, and you might get back less than you put in. If in doubt ask a qualified adviser.",
        )
      : []),
    ...chrome("related", "Read by others", ...numbered(story.headlines(5), ") ")),
    ...chrome("footer", "Data delayed at least 20 minutes", "Cookie settings", "Broker's Note Ltd"),
  ],
};
