import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An East African daily: summary box of other stories, jobs and tenders, epaper line, M-Pesa price. */
export const nakuruMorningGazette: Template = {
  name: "nakuru-morning-gazette",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Gazette Home", "Counties", "Shamba", "Business", "Games", "e-Paper"),
    ...story.title(),
    ...story.byline((author) => author),
    ...story.date(({ dd, monthName, weekday, year }) => `${weekday}, ${monthName} ${dd}, ${year}`),
    ...chrome("promo", "In the headlines", story.headline(), story.headline(), story.headline()),
    ...story.body(
      [
        0.4,
        chrome(
          "paywall",
          `Keep reading for Sh${story.int(10, 50)}. Pay by phone, no account needed.`,
          "Pay now",
        ),
      ],
      [0.7, chrome("promo", `Read: ${story.headline()}`)],
    ),
    ...chrome(
      "promo",
      "Jobs and tenders",
      `Procurement officer, county water company. Closes ${story.int(11, 30)} ${story.when.monthShort}`,
      "Supply of school desks (re-advertised)",
      "Night nurse, mission hospital",
    ),
    ...chrome("related", "In Counties", ...story.headlines(3), "View all"),
    ...chrome(
      "newsletter",
      "Evening Brief: what happened, what it means and what to cook.",
      "Subscribe",
    ),
    ...chrome("comment", story.reader(), story.comment(), story.reader(), story.comment()),
    ...chrome(
      "footer",
      "Gazette Media House, Moi Lane",
      "Frequently asked questions",
      "Feedback",
      "SMS short code 40555",
    ),
  ],
};
