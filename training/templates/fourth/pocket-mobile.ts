import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A mobile site: sticky bars, hamburger labels, tap targets, text-size buttons, bottom tabs. */
export const pocketMobile: Template = {
  name: "pocket-mobile",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome("menu", "☰ Menu", "🔍", "Aa", "For You", "Live", "Top"),
    ...chrome("app", "Faster in the Pocket app", "Use the app", "Not now"),
    ...story.title(),
    ...story.date(({ day, monthShort, clock }) => `${clock} · ${day} ${monthShort}`),
    ...story.byline((author) => author),
    ...chrome("reading-time", `${story.int(2, 9)} mins`),
    ...story.standfirst(),
    ...story.body(
      [0.3, chrome("promo", "Tap here to add Pocket News to your home screen")],
      [0.55, chrome("ad", "Ad 1 of 3", "Close ad ✕")],
      [0.75, chrome("related", ...marked("▸ ", story.headlines(2)))],
    ),
    ...chrome(
      "counter",
      `👍 ${story.int(2, 400)}`,
      `👎 ${story.int(2, 90)}`,
      `💬 ${story.int(1, 70)}`,
    ),
    ...chrome("share", "Copied to clipboard", "Send to a mate"),
    ...chrome("related", "Next for you", ...story.headlines(4), "See more"),
    ...chrome("poll", "Too many notifications?", "Change how often we ping you"),
    ...chrome("menu", "Home", "Discover", "Saved", "Profile"),
    ...chrome("legal", "Desktop version", "T&Cs", `Pocket News ${story.when.year}`),
  ],
};
