import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A multilingual agency page: language switcher, currency, calendar, view counters. */
export const islandPortal: Template = {
  name: "island-portal",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("language", "English", "Русский", "Қазақша", "Türkçe", "العربية"),
    ...chrome("ticker", "USD 447.12", "EUR 482.90", "Today +4 °C, light rain"),
    ...chrome("menu", "MAIN PAGE | PRESIDENT | ECONOMY | SOCIETY | INCIDENTS | WORLD | ALL NEWS"),
    ...chrome("breadcrumb", "Main → News → Society"),
    ...story.date(({ dd, mm, year, clock }) => `${dd}.${mm}.${year}, ${clock}`),
    ...chrome("counter", `${story.int(300, 9000)}`, `Views: ${story.int(300, 9000)}`),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("photo-credit", "Photo: press service of the ministry"),
    ...story.body(
      [0.25, chrome("promo", `Read also: ${story.headline()}`)],
      [0.6, chrome("promo", `Earlier it was reported: ${story.headline()}`)],
    ),
    ...story.byline((author) => `Author: ${author}`),
    ...chrome("contact", "Found a mistake? Select it and press Ctrl+Enter."),
    ...chrome("follow", "Subscribe to our Telegram channel and be the first to know!"),
    ...chrome("tags", "#society #region #news"),
    ...chrome(
      "counter",
      `veryNice! (${story.int(1, 30)})`,
      `sad (${story.int(1, 9)})`,
      `angry (${story.int(1, 9)})`,
    ),
    ...chrome("related", "NEWS OF THE DAY"),
    ...story.repeat(8, () =>
      chrome("related", `${story.int(10, 19)}:${story.int(10, 59)}`, story.headline()),
    ),
    ...chrome(
      "calendar",
      "News calendar",
      "Mo Tu We Th Fr Sa Su",
      "1 2 3 4 5 6 7",
      "8 9 10 11 12 13 14",
      "15 16 17 18 19 20 21",
    ),
    ...chrome(
      "poll",
      "How do you rate the work of the utilities?",
      "Excellent",
      "Satisfactory",
      "Poor",
      "Archive of polls",
    ),
    ...chrome(
      "legal",
      "The use of materials is permitted only with an active hyperlink to the source. The editors may not share the opinion of the authors.",
      "18+",
    ),
    ...chrome(
      "contact",
      "Editorial office: 010000, Harbour avenue 12, tel. 8 (0000) 55-01-01",
      "Advertising department: ads@agency.example",
    ),
  ],
};
