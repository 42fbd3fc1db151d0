import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A South African daily: subscribers' lock marks, currency box, puzzles, podcasts. */
export const qvVeldtDailyZa: Template = {
  name: "qv-veldt-daily-za",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome("menu", "Latest", "Politics", "Business", "Sport", "Lifestyle", "Podcasts"),
    ...chrome("ticker", `R/$ ${story.int(16, 19)}.${story.int(10, 99)}`, "Gold", "Brent"),
    ...chrome("paywall", "🔒"),
    ...story.title(),
    ...story.byline(),
    ...story.date(({ dd, monthShort, year, clock }) => `${dd} ${monthShort} ${year} ${clock}`),
    ...chrome(
      "audio",
      "Listen to this article",
      "00:00",
      `0${story.int(2, 9)}:${story.int(10, 59)}`,
    ),
    ...chrome("share", "WhatsApp", "LinkedIn", "Copy"),
    ...story.body(
      [0.35, chrome("promo", `READ | ${story.headline()}`)],
      [0.6, chrome("newsletter", "Your first cup", "The day's news with your rusk.", "Subscribe")],
      [0.8, chrome("promo", `WATCH | ${story.headline()}`)],
    ),
    ...chrome("tools", "Get the story behind the story. Subscribe."),
    ...chrome("comment", "Voices", "Show comments"),
    ...chrome("related", "Top reads", ...numbered(story.headlines(5), ") ")),
    ...chrome("podcast", "Latest episode", story.headline()),
    ...chrome(
      "legal",
      "We keep to the code of the Press Council and to our own. If you think that we have not, tell the public editor.",
    ),
    ...chrome("follow", "Choose what you see", "Follow author", "Follow topic"),
    ...chrome("footer", "Contact us", "Press Council", "Advertise", "Terms"),
  ],
};
