import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A Gulf English daily: prayer times, gold rates, forex strip, must-reads and tags in one row. */
export const soukAndSkyline: Template = {
  name: "souk-and-skyline",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "calendar",
      "Prayer Timings",
      "Fajr 04:58",
      "Dhuhr 12:21",
      "Asr 15:34",
      "Maghrib 17:57",
    ),
    ...chrome("ticker", `Gold 22K AED ${story.int(240, 460)}.25`, "INR 23.91", "PKR 76.4"),
    ...chrome("menu", "UAE", "Gulf", "World", "Business", "Sport", "Going Out", "Opinion"),
    ...story.title(),
    ...story.standfirst(),
    ...story.date((w) => `Last updated: ${w.monthName} ${w.dd}, ${w.year} | ${w.clock}`),
    ...chrome("reading-time", `${story.int(2, 4)} MIN READ`),
    ...story.byline(
      (a) => `${a}, ${story.pick(["Assistant Editor", "Senior Reporter", "Correspondent"])}`,
    ),
    ...chrome("follow", "Add as a preferred source", "Follow us"),
    ...story.body(
      [0.33, chrome("ad", "Advertisement")],
      [0.66, chrome("promo", `Also read: ${story.headline()}`)],
    ),
    ...(story.int(0, 2) > 0
      ? chrome(
          "tags",
          story.pick(["Pick your topics", "Related Topics:"]),
          "transport",
          "education",
          "weather",
        )
      : []),
    ...chrome("related", "Up Next", story.headline()),
    ...chrome("related", "Also In This Package", ...story.headlines(3)),
    ...chrome(
      "related",
      ...story.pick([["Most Popular This Week"], []]),
      ...counted(story.headlines(4)),
    ),
    ...chrome("newsletter", "Sign up for the Daily Briefing", "Dubai at eight, in four minutes"),
    ...chrome(
      "footer",
      "Network Links",
      "Reader store",
      "Download our app",
      `© Souk & Skyline Printing LLC ${story.when.year}. All rights reserved.`,
    ),
  ],
};
