import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A Bangladeshi English daily: Google follow lines, op-ed boxes, what-to-watch lists in mid-text, comment login, epaper. */
export const padmaDailyLedger: Template = {
  name: "padma-daily-ledger",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Opinion", "Views", "RMG Notes", "Youth", "Weekend", "বাংলা", "E-paper"),
    ...chrome("breadcrumb", "Bangladesh", "Governance"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => a),
    ...story.date((w) => `${w.day} ${w.monthName}, ${w.year}, ${w.clock}`),
    ...chrome("follow", "For all latest news, find us on the news app of your phone"),
    ...story.body(
      [0.25, chrome("promo", "Related Topic:", story.headline())],
      [
        0.5,
        chrome(
          "related",
          "Related News",
          ...story.headlines(3),
          `${story.when.monthName} ${story.int(1, 28)}`,
        ),
      ],
      [0.75, chrome("promo", story.headline())],
    ),
    ...chrome(
      "comment",
      "Comments",
      "Say what you like about the story and nothing about the writer's mother. Somebody on the desk decides what goes up, and her decision stands until tea.",
    ),
    ...chrome("promo", "Views this week", story.headline(), story.teaser()),
    ...chrome("related", "Top News", "Most viewed", ...numbered(story.headlines(4), "  ")),
    ...chrome("calendar", "Prayer timings", "Fajr 4:11", "Dhaka 31°C, humid"),
  ],
};
