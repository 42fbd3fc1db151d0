import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Wire-fed portal: dateline agencies, stock strip, infinite next-story, ad markers, follow-topic toggles */
export const mhCoastalWire: Template = {
  name: "mh-coastal-wire",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("ticker", "DOW 39,112.16 -0.31%", "GOLD 2,018.4 +0.6%", "OIL 78.02 UNCH"),
    ...chrome("menu", "CoastalWire", "MARKETS", "NATION", "WORLD", "LIFESTYLE", "WATCHLIST"),
    ...story.title(),
    ...story.date((d) => `${d.monthShort.toUpperCase()} ${d.day} ${d.year} | ${d.clock} ET`),
    ...story.byline((a) => story.pick([`${a} | Wire contributor`, a])),
    ...story.standfirst(),
    ...chrome("share", "COPY LINK", "FLIP", "A+"),
    ...chrome("tags", "+ Follow: Labor", "+ Follow: Retail", "Following ✓"),
    ...story.body(
      [
        0.3,
        chrome("ad", story.pick(["AD", "— Advertisement —", "ADVERTISEMENT - SCROLL TO CONTINUE"])),
      ],
      [0.5, chrome("promo", story.headline().toUpperCase())],
      [
        0.7,
        chrome(
          "ticker",
          story.pick(["MBRY $4.12 +6.02%", "HWLL 211p -3.0%", "In this article: MBRY"]),
        ),
      ],
      [0.9, chrome("app", "Get breaking alerts faster in the app. CLICK HERE TO DOWNLOAD")],
    ),
    ...chrome("related", "UP NEXT"),
    ...chrome("teaser", story.headline(), story.teaser(), "Continue reading ↓"),
    ...chrome(
      "sponsor",
      "You May Like",
      "Dentists stunned: do this before bed | SmileScoop",
      "Seniors born before 1965 get this perk | BudgetBeagle",
      "by Tabulo",
    ),
    ...chrome("related", "LATEST", ...story.headlines(6).map((h) => `${story.int(2, 59)}m ${h}`)),
    ...chrome(
      "footer",
      "Data is a real-time snapshot *Data is delayed at least 15 minutes.",
      "Terms",
      "CA Notice",
      "Sitemap",
      `© ${story.when.year} Coastal Wire Digital`,
    ),
  ],
};
