import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A tabloid giant's page: bullets above the title, share counts, inline captions, sidebar of shame in sentences. */
export const qvMoorlandMailNextstory: Template = {
  name: "qv-moorland-mail-nextstory",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "News", "Royals", "U.S.", "Sport", "TV", "Folk", "Best Buys"),
    ...chrome("related", ...marked("• ", story.headlines(2))),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `By ${author.toUpperCase()} FOR MOORLAND MAIL ONLINE`),
    ...story.date(
      ({ clock, day, monthName, year }) =>
        `Published: ${clock}, ${day} ${monthName} ${year} | Updated: ${clock}, ${day} ${monthName} ${year}`,
    ),
    ...chrome("share", `${story.int(2, 900)} shares`, String(story.int(1, 400)), "View comments"),
    ...story.body(
      [0.25, chrome("ad", "ADVERTISEMENT")],
      [
        0.45,
        [
          ...chrome("promo", story.headline()),
          ...chrome("promo", "Do YOU know more?", "Email tips@moorland.example"),
        ],
      ],
      [0.7, chrome("poll", "Should it be allowed?", "Yes, of course", "No, never", "Vote now")],
      [0.9, chrome("teaser", story.teaser())],
    ),
    ...chrome("share", "Share or comment on this article:", story.titleText),
    ...chrome(
      "comment",
      `Comments ${story.int(5, 900)}`,
      "Newest",
      "Oldest",
      "Best rated",
      "The comments below have not been moderated.",
    ),
    ...story.repeat(story.int(2, 4), () => [
      ...chrome(
        "comment",
        `${story.reader()}, ${story.pick(["Lathom", "Fenwick", "Hask", "Perth"])}`,
        story.comment(),
        `${story.int(0, 300)}`,
        `${story.int(0, 80)}`,
      ),
    ]),
    ...chrome("promo", "DON'T MISS"),
    ...story.repeat(story.int(5, 8), () => [
      ...chrome("teaser", `${story.headline()}: ${story.teaser()}`),
    ]),
    ...chrome(
      "footer",
      "Back to top",
      "Home",
      "RSS",
      "Text-based site",
      "Top of page",
      "Contributors",
      "Work with us",
    ),
  ],
};
