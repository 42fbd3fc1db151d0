import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A feed app's web page: cards, reactions, open-in-app nags, spinners, bare counts. */
export const cardApp: Template = {
  name: "card-app",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("app", "Better in the app", "OPEN", "Not now"),
    ...chrome("menu", "For you", "Nearby", "Headlines", "Following", "Saved"),
    ...chrome("tools", "Loading…", "Pull to refresh"),
    ...chrome(
      "follow",
      "Tarn Today",
      `${story.int(12, 99)}.${story.int(1, 9)}K followers`,
      "+ Follow",
    ),
    ...story.title(),
    ...story.byline((author) => `${author} · Tarn Today`),
    ...story.date(({ monthShort, day, year }) => `${monthShort} ${day}, ${year}`),
    ...chrome("reading-time", `${story.int(2, 7)} min`),
    ...story.standfirst(),
    ...story.body(
      [0.3, chrome("app", "Keep reading in the app", "Fewer ads, faster pages, works offline")],
      [0.5, chrome("related", story.headline(), `Tarn Today · ${story.int(2, 23)}h`)],
      [0.7, chrome("audio", "Tap to unmute", "Up next in 5", "Play now", "Cancel")],
    ),
    ...chrome(
      "counter",
      `❤️ ${story.int(10, 900)}`,
      `😮 ${story.int(1, 90)}`,
      `💬 ${story.int(1, 90)}`,
      "🔁 Repost",
    ),
    ...chrome("comment", "Top comments", "Be kind. Real people live here."),
    ...story.repeat(3, () =>
      chrome(
        "comment",
        story.reader(),
        `${story.int(1, 12)}w`,
        story.comment(),
        `${story.int(1, 40)} likes`,
        "Reply",
      ),
    ),
    ...chrome("comment", `View ${story.int(4, 40)} more replies`),
    ...chrome("related", "Handpicked for you"),
    ...story.repeat(5, () =>
      chrome(
        "related",
        story.headline(),
        `${story.reader()} · ${story.int(2, 23)}h · ${story.int(2, 9)} min`,
      ),
    ),
    ...chrome("tools", "You're all caught up", "Back to top"),
    ...chrome("footer", "Help Centre", "Creators", "Community rules", "Do not share my info"),
  ],
};
