import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** An English daily of the Gulf for expatriates: prayer times, gold and forex strips, visa guides, "by invitation" ads, comment-free. */
export const nfGulfLanternExpat: Template = {
  name: "nf-gulf-lantern-expat",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "ticker",
      `Gold 24K AED ${story.int(230, 480)}.50`,
      `INR 23.${story.int(10, 99)}`,
      `PHP 15.${story.int(10, 99)}`,
    ),
    ...chrome(
      "calendar",
      "Prayer Timings",
      `Fajr 05:${story.int(10, 30)}`,
      `Dhuhr 12:${story.int(10, 30)}`,
      `Maghrib 17:${story.int(40, 59)}`,
    ),
    ...chrome(
      "menu",
      "Gulf Lantern",
      "UAE & Region",
      "Visas",
      "Living",
      "Jobs",
      "Cricket",
      "Your Say",
      "Trending",
    ),
    ...story.title((t) => `${t}`),
    ...story.standfirst(),
    ...story.byline((a) => `by ${a.toLowerCase()}`),
    ...story.date(
      ({ weekday, day, monthShort, year, clock }) =>
        `Published: ${weekday.slice(0, 3)} ${day} ${monthShort} ${year}, ${clock}`,
    ),
    ...chrome("share", "Share:", "A- A+"),
    ...story.body(
      [
        0.15,
        chrome(
          "follow",
          "[Editor's note: follow the Lantern's live blog for minute-by-minute updates.]",
        ),
      ],
      [0.4, chrome("ad", "Recommended For You", "Golden visa? See whether your salary counts")],
      [0.65, chrome("related", "ALSO READ:", story.headline(), story.headline())],
    ),
    ...chrome(
      "newsletter",
      "Stay up to date with the latest news. Follow the Lantern on WhatsApp channels.",
    ),
    ...chrome("tags", `visas • ${story.pick(["traffic", "rents", "schools"])} • UAE`),
    ...chrome(
      "related",
      "More news from Living",
      ...story
        .repeat(3, () =>
          chrome("related", story.headline(), story.pick(["3 min read", "video", "gallery"])),
        )
        .map((l) => l.text),
    ),
    ...chrome(
      "promo",
      "Jobs: Arabic teacher, Sharjah",
      `Villa for rent: 4BR, Al Warqa, AED ${story.int(120, 230)}k, 4 cheques`,
    ),
    ...chrome(
      "footer",
      `© ${story.when.year} Lantern Press FZ LLC`,
      "All rights reserved",
      "Ramadan timetable",
      "Weather",
    ),
  ],
};
