import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A portal with a syndicated story: provider name, feed of other publishers' headlines, stock and sports cards. */
export const xzLanternAggregator: Template = {
  name: "xz-lantern-aggregator",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "· " },
  compose: (story) => [
    ...chrome("menu", "Discover", "Following", "News", "Sport", "Play", "Money", "Shopping"),
    ...chrome("login", "Personalise", "Sign in"),
    ...chrome("tools", story.pick(["Skip to content", "Skip to article"]), "Web search"),
    ...story.title(),
    ...story.byline((author) => `Story by ${author}`),
    ...story.date((w) => `• ${w.day} ${w.monthShort}`),
    ...chrome("reading-time", `${story.int(2, 8)} min read`),
    ...chrome("tools", "Like", "Dislike", "More like this"),
    ...story.body(
      [0.3, chrome("teaser", story.headline(), "Daily Trellis")],
      [0.6, chrome("related", "You may be interested in", story.headline(), "Ad", "Kneestore")],
    ),
    ...chrome(
      "related",
      "Related video",
      story.headline(),
      `${story.int(0, 3)}:${story.int(10, 59)}`,
      "Current Time 0:00",
      "Loaded: 0%",
    ),
    ...(story.int(0, 3) > 0
      ? chrome("ticker", "Watchlist", "BRKW", "▲ +6.4%", "OILX", "▼ -0.9%", "GOLD", "▲ +0.2%")
      : []),
    ...chrome("ticker", "Weather", "12°C", "Cloudy with a breeze", "See more forecasts"),
    ...chrome("ticker", "Sports", "Final", "Rovers 2", "Athletic 2", "Tomorrow", "Town v City"),
    ...story.repeat(5, () =>
      chrome(
        "related",
        story.pick(["Daily Trellis", "The Mast", "Pennyfeed", "Wend Star"]),
        story.headline(),
        `${story.int(1, 23)}h`,
      ),
    ),
    ...chrome(
      "ad",
      "Sponsored",
      "Doctors hate this slipper",
      "Homeowners over 50 can claim this",
      "FlashQuote",
    ),
    ...chrome("footer", "© Lantern", "About our ads", "Data providers", "Feedback"),
  ],
};
