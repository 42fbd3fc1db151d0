import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A live-news site: other live blocks in the margin with times and bullets, key-events list of a different story. */
export const tunnelvisionLiveDesk: Template = {
  name: "tunnelvision-live-desk",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("ticker", `● LIVE ${story.when.clock}`, story.headline()),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author} (now)`),
    ...story.date(
      ({ clock, day, monthName, weekday, year }) =>
        `${weekday} ${day} ${monthName} ${year} ${clock}`,
    ),
    ...chrome("share", "Share", "Copy link"),
    ...chrome(
      "promo",
      "Also live",
      `${story.int(10, 12)}:${story.int(10, 59)} ${story.headline()}`,
      `${story.int(13, 15)}:${story.int(10, 59)} ${story.headline()}`,
      `${story.int(16, 18)}:${story.int(10, 59)} ${story.headline()}`,
    ),
    ...story.body(
      [
        0.2,
        chrome(
          "promo",
          "What we're also watching",
          `${story.int(9, 12)}:${story.int(10, 59)} – ${story.headline()}`,
          `${story.int(13, 16)}:${story.int(10, 59)} – ${story.headline()}`,
        ),
      ],
      [0.4, chrome("promo", story.headline())],
      [0.55, [...(story.int(1, 100) <= 60 ? chrome("ad", "Advert") : [])]],
      [0.7, chrome("newsletter", "Get alerts when this page changes", "Turn on")],
      [0.85, chrome("share", "Share this post")],
    ),
    ...chrome("pager", "Newest", "Oldest", `Page 1 of ${story.int(3, 30)}`),
    ...chrome("related", "Key reading", ...marked("• ", story.headlines(3))),
    ...chrome("comment", `${story.reader()} ${story.when.clock}: ${story.comment()}`),
    ...chrome("contact", "Email the live desk", "Text 60555"),
    ...chrome("footer", "Back to top", `Live Desk ${story.when.year}`),
  ],
};
