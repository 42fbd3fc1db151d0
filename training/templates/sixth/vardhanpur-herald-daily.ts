import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A big Indian daily: "also read" pipes, follow-us line, cricket strip, subject-word sentence for search engines, published/updated stamps, comments policy in prose. */
export const vardhanpurHeraldDaily: Template = {
  name: "vardhanpur-herald-daily",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "ticker",
      "LIVE",
      "Falcons 304-9d",
      "Coastal 88/6 (31.2)",
      "Sensor 30: 81,204.11 (-0.21%)",
      "24K Gold ₹7,312/gm",
    ),
    ...chrome(
      "menu",
      "India",
      "World",
      "Opinion",
      "Cities",
      "Science",
      "Data",
      "e-Paper",
      "Crossword+ & Free Games",
      "SEE ALL",
    ),
    ...chrome("breadcrumb", "Home / News / Cities / Vardhanpur"),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(
      (w) => `Published - ${w.monthName} ${w.dd}, ${w.year} ${w.clock} IST - VARDHANPUR`,
    ),
    ...story.byline((a) => a),
    ...chrome("tools", "READ LATER", "SEE ALL", "Remove", "PRINT", "Ask AI"),
    ...chrome("share", "Copy link", "Email", "Facebook", "Telegram", "WhatsApp"),
    ...story.body(
      [0.2, chrome("promo", `Also Read | ${story.headline()}`)],
      [
        0.4,
        chrome("ad", "(Our newsletter Pulse Point gathers the day's health news; take it here)"),
      ],
      [0.6, chrome("promo", `ALSO READ`, story.headline())],
      [0.8, chrome("teaser", story.teaser())],
    ),
    ...chrome("tags", `Related Topics`, "Vardhanpur / state politics / transport / monsoon"),
    ...chrome("related", "Top News Today", ...numbered(story.headlines(5), " - ")),
    ...chrome(
      "legal",
      "Write in English and in whole sentences, and leave other people's families out of it. The comment system has changed this month; readers who had an account with the old one need to set a new password before they can post.",
    ),
    ...chrome(
      "footer",
      "Trending on the Herald",
      "Gold rate",
      "Bank holidays",
      "Result 2024",
      "Kolam",
      "BACK TO TOP",
      `Copyright© ${story.when.year}, VPH Publishing Pvt. Ltd. or its affiliated companies. All rights reserved.`,
    ),
  ],
};
