import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { stray, within } from "./extras.ts";

/** A US neighbourhood platform: neighbour posts, promoted items, reply counts. */
export const middlebrookPatch: Template = {
  name: "middlebrook-patch",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "+ " },
  compose(story) {
    return [
      chrome("menu", "News Feed", "Neighbor Posts", "Marketplace", "Calendar"),
      chrome("breadcrumb", "Local News"),
      story.title(),
      story.standfirst(),
      story.byline((a) => `${a}, Patchwork Staff`),
      chrome("tools", "Verified Patchwork Staff Badge"),
      story.date(
        (w) =>
          `Posted ${w.weekday.slice(0, 3)}, ${w.monthShort} ${w.day}, ${w.year} at ${w.clock} CT`,
      ),
      chrome("share", "Reply"),
      within(
        story,
        [
          story.int(20, 35) / 100,
          chrome(
            "newsletter",
            story.pick([
              "Your block, your news: Patchwork can write to you when something changes on your street.",
              "Your email address",
              "Let's go!",
            ]),
          ),
        ],
        [story.int(48, 60) / 100, stray(story, "en")],
        [
          story.int(72, 86) / 100,
          chrome(
            "follow",
            "Follow this street, this school or this subject to hear more about it.",
          ),
        ],
      ),
      chrome(
        "legal",
        "Patchwork is made by editors and neighbors. Neighbors' posts are their own.",
      ),
      chrome("share", "Thank", "Reply", "Share"),
      chrome(
        "comment-form",
        "Before you reply, remember that you may meet these people at the store. Threats and slurs are taken down.",
      ),
      chrome(
        "related",
        "More from Middlebrook",
        `Crime & Safety | ${story.int(2, 20)}h`,
        story.headline(),
        `Traffic & Transit | 1d`,
        story.headline(),
      ),
      chrome(
        "event",
        "Featured Events",
        "Mon 2 Garage clear-out, Elm and Third",
        "+ Add your event",
      ),
      chrome("ad", "Promoted"),
      chrome("footer", "Corporate Info", "Terms of Use", "Code of Conduct"),
    ].flat();
  },
};
