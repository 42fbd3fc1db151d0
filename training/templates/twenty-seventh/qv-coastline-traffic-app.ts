import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A hyperlocal app with push settings, locality chips and map remains. */
export const qvCoastlineTrafficApp: Template = {
  name: "qv-coastline-traffic-app",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("app", "Turn on alerts?", "Allow", "Not now"),
    ...chrome("menu", "Feed", "Map", "Ask", "Sell"),
    ...chrome("tools", `📍 ${story.pick(["Scarness", "Hask", "Cartle"])}`, "Change"),
    ...story.title(),
    ...story.byline((author) => `${author} · ${story.pick(["Verified", "Local reporter"])}`),
    ...story.date(({ weekday, clock }) => `${weekday} ${clock}`),
    ...chrome("counter", `❤ ${story.int(1, 200)}`, `💬 ${story.int(0, 60)}`, "↗ Share"),
    ...story.body(
      [0.3, chrome("ad", "Sponsored", "Dave's Drains", "Call now")],
      [0.55, chrome("promo", story.headline())],
      [0.8, chrome("follow", "Follow this topic")],
    ),
    ...chrome("comment", story.reader(), story.comment(), "Thank", "Reply"),
    ...chrome("comment", story.reader(), story.comment(), "Thank", "Reply", "See more comments"),
    ...chrome(
      "related",
      "Nearby",
      ...story.headlines(4).flatMap((t) => [t, `${story.int(1, 9)}.${story.int(0, 9)} mi`]),
    ),
    ...chrome("event", "Lost cat", "Free sofa", "Choir needs tenors"),
    ...chrome("poll", "Is it still raining?", "Yes", "Yes, loads"),
    ...chrome("footer", "Guidelines", "Report", "Help"),
  ],
};
