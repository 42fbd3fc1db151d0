import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Live-first local site: pinned posts, other live blogs with times and posters, ad slots and a feed of short items of other stories. */
export const minsterAndMoorLive: Template = {
  name: "minster-and-moor-live",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• ", subhead: "## " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Latest",
      "Live",
      "Courts",
      "Council",
      "Trains",
      "Rugby league",
      story.pick(["Dog of the week", "Bargains"]),
    ),
    ...chrome(
      "ticker",
      story.pick(["LATEST", "JUST IN"]),
      `${story.int(6, 11)}.${story.int(10, 59)}am ${story.headline()}`,
      `${story.int(6, 11)}.${story.int(10, 59)}am ${story.headline()}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${story.pick(["With", "Updates by"])} ${a}`),
    ...story.date(
      (d) =>
        `${story.pick(["Last update", "Latest post"])} ${d.clock} on ${d.dd}/${d.mm}/${d.year}`,
    ),
    ...chrome(
      "tools",
      story.pick(["Newest first", "Oldest first"]),
      "Key posts only",
      story.pick(["Pause updates", "Turn off auto-update"]),
    ),
    ...chrome(
      "follow",
      story.pick(["Get a ping when there's news", "Get notified"]),
      story.pick(["Not now", "Yes please"]),
    ),
    ...story.body(
      [0.15, chrome("promo", story.pick(["Pinned", "📌 You may also want"]), story.headline())],
      [
        0.4,
        chrome(
          "ad",
          story.pick(["Ad", "Advert"]),
          story.pick([
            "Loft full? Self-storage from £9 a week.",
            "Your windows, but warmer. Call Glazewell.",
          ]),
        ),
      ],
      [
        0.6,
        chrome(
          "newsletter",
          story.pick([
            "Live updates are better by email.",
            "One email when this page closes, and no more.",
          ]),
          story.pick(["Tell me", "OK"]),
        ),
      ],
      [
        0.85,
        chrome(
          "promo",
          story.pick(["Elsewhere on the Minster: ", "While you wait: "]) + story.headline(),
        ),
      ],
    ),
    ...chrome(
      "pager",
      story.pick(["Load earlier posts", "Show older"]),
      story.pick(["Page 1 of 4", "Back to top"]),
    ),
    ...chrome(
      "related",
      story.pick(["Other live pages today", "Also live"]),
      "14:02 Post by Gil Sender",
      story.teaser(),
      "13:48 Post by Ivy Roach",
      story.teaser(),
      "13:15",
      story.headline(),
    ),
    ...chrome("share", story.pick(["Share this post", "Copy link to post"]), "X", "Email"),
    ...chrome(
      "comment",
      `${story.int(2, 80)} comments`,
      story.reader(),
      `${story.int(2, 59)} minutes ago`,
      story.comment(),
      story.pick(["Like 3", "Agree (7)"]),
    ),
    ...chrome(
      "footer",
      "Corrections",
      "Send us a picture",
      story.pick(["Minster & Moor Media CIC", "Registered at 2 Priory Gate"]),
    ),
  ],
};
