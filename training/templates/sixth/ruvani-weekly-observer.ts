import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A southern African weekly: stacks of headline plus full lead sentence in mid-story, without heading; radio and funeral notices below. */
export const ruvaniWeeklyObserver: Template = {
  name: "ruvani-weekly-observer",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "Home", "Local", "Court", "Entertainment", "Football", "Zodiac", "Vacancies"),
    ...story.title(),
    ...story.date((w) => `${w.monthName} ${w.day}, ${w.year}`),
    ...story.byline((a) => `by ${a}`),
    ...story.body(
      [0.35, chrome("teaser", story.headline(), story.teaser(), story.headline(), story.teaser())],
      [0.7, chrome("teaser", story.teaser())],
    ),
    ...chrome("audio", "Listen live: Observer FM 98.4, from the lake to the hills"),
    ...chrome(
      "promo",
      "In loving memory",
      "Mrs. Ireen Phiri, gone one year. Your chair is still by the window.",
      "Place a notice, from K3,500",
    ),
    ...chrome(
      "related",
      "You may also like these",
      ...story.headlines(3).flatMap((h) => [h, story.teaser()]),
    ),
    ...chrome("footer", "Observer House, Plot 41", "Circulation: 099 555 0140"),
  ],
};
