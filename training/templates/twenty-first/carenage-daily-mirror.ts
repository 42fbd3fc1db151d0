import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Caribbean daily: cruise ship arrivals, lotto, weather by island, obit notices. */
export const carenageDailyMirror: Template = {
  name: "carenage-daily-mirror",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome("site-name", "The Carenage Daily"),
    ...story.date(
      ({ day, monthName, weekday, year }) => `${weekday}, ${monthName} ${day}, ${year}`,
    ),
    ...chrome("menu", "Front", "News", "Carnival", "Cricket", "Obits", "Jobs", "Classifieds"),
    ...story.title(),
    ...story.byline((author) => author),
    ...chrome("share", `♥ ${story.int(4, 300)}`, `💬 ${story.int(0, 55)}`, "↗"),
    ...story.body(
      [0.25, [...(story.int(1, 100) <= 60 ? chrome("promo", story.headline()) : [])]],
      [0.5, chrome("promo", `Click to read: ${story.headline()}`)],
      [
        0.75,
        chrome(
          "photo-credit",
          `${story.pick(["Flashback", "FILE", "On the wharf"])}: ${story.pick(["last year's parade", "the market on a Friday"])}`,
        ),
      ],
    ),
    ...(story.int(1, 100) <= 50
      ? chrome(
          "calendar",
          "In port today",
          "MV Coral Duchess 7am - 4pm",
          `MV ${story.pick(["Northern Sky", "Island Ease"])} 8am - 6pm`,
        )
      : []),
    ...chrome(
      "ticker",
      `Sea: ${story.pick(["slight", "moderate", "choppy"])}`,
      `Sunrise 5:${story.int(48, 59)}`,
      `Sunset 6:${story.int(10, 29)}`,
      `Chance of showers ${story.int(10, 60)}%`,
    ),
    ...chrome(
      "promo",
      "WINNING NUMBERS",
      `Cash 4: ${story.int(0, 9)} ${story.int(0, 9)} ${story.int(0, 9)} ${story.int(0, 9)}`,
      `Pick 2: ${story.int(10, 36)} ${story.int(10, 36)}`,
    ),
    ...chrome("related", "Recommended for you", ...story.headlines(story.int(2, 4))),
    ...chrome(
      "comment-form",
      "Post a comment as a guest",
      "House rules: no swearing, no names of minors, no selling of goats.",
    ),
    ...story.repeat(story.int(1, 2), () =>
      chrome("comment", story.reader(), story.comment(), "Report"),
    ),
    ...chrome("footer", "Wharf Road, The Carenage", "(473) 555-0160", `© ${story.when.year}`),
  ],
};
