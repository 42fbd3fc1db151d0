import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A British tabloid site: video promo, caption numbers, share counters, e-mail tips line, endless teasers without headings. */
export const theDailyWhelk: Template = {
  name: "the-daily-whelk",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "Home", "UK News", "Showbiz", "Style & You", "Footie", "Money", "Best Buys"),
    ...story.title(),
    ...chrome("follow", "Have YOU got a story? Email tips@dailywhelk.example"),
    ...story.byline((a) => `By ${a.toUpperCase()}`),
    ...story.date(
      (w) =>
        `Published: ${w.clock}, ${w.day} ${w.monthName} ${w.year} | Updated: ${w.clock}, ${w.day} ${w.monthName} ${w.year}`,
    ),
    ...chrome("share", `${story.int(2, 900)} shares`, `${story.int(3, 1200)}`, "View comments"),
    ...story.body(
      [0.2, chrome("promo", `READ MORE: ${story.headline()}`)],
      [0.4, chrome("pager", "+4", "View gallery")],
      [0.5, chrome("poll", "Should they be made to pay?", "Yes", "No", "Now share your opinion")],
      [
        0.75,
        chrome(
          "promo",
          "Trending",
          story.headline(),
          `${story.int(3, 60)}.${story.int(1, 9)}k viewing now`,
        ),
      ],
    ),
    ...chrome("share", "Share or comment on this article:", story.titleText),
    ...chrome("related", "Most watched News videos", ...story.headlines(2)),
    ...chrome("comment", "Nobody has checked these comments before they went up."),
    ...story.repeat(3, () =>
      chrome(
        "comment",
        story.comment(),
        `${story.reader()}, ${story.pick(["Leeds", "Marbella, Spain", "Somewhere warm"])}`,
        `${story.int(1, 9)} hours ago`,
      ),
    ),
    ...story.repeat(7, () => chrome("related", story.headline())),
    ...chrome(
      "sponsor",
      "DON'T MISS",
      "Ad Feature",
      "A kitchen knife that never goes blunt? We put it to the test",
    ),
    ...chrome(
      "footer",
      "Sitemap",
      "Archive",
      "Topics Index",
      "Text-based site",
      "Published by Whelk Newspapers Ltd",
    ),
  ],
};
