import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, within } from "./extras.ts";

/** A farming weekly: market prices, "See more:" lines, a caption with copyright sign under each picture. */
export const fenAndForestNews: Template = {
  name: "fen-and-forest-news",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "– " },
  compose(story) {
    return [
      chrome("menu", "Livestock", "Arable", "Machinery", "Land & property", "Markets"),
      story.title(),
      story.byline((a) => a),
      story.date((w) => `${w.day} ${w.monthName} ${w.year}`),
      chrome("photo-credit", `© ${story.pick(["Hugh Barrow", "Fieldshot"])}`, caption(story)),
      within(
        story,
        [story.int(18, 28) / 100, chrome("promo", ...marked("See more: ", story.headlines(1)))],
        [story.int(40, 52) / 100, chrome("ad", "Article continues after advertisement")],
        [
          story.int(60, 72) / 100,
          chrome(
            "promo",
            ...marked(story.pick(["See also: ", "Read more: ", ""]), story.headlines(1)),
          ),
        ],
        [story.int(80, 90) / 100, chrome("photo-credit", `${caption(story)} © ${story.author}`)],
      ),
      chrome("calendar", "Feed wheat £178.50", "Finished steers 412p", "Red diesel 71.2p"),
      chrome(
        "event",
        "Young Grower Awards",
        "Nominations close on 30 April. It costs nothing to enter, and the dinner is better than it was.",
      ),
      chrome("related", "Explore more", "Know How", story.headline(), story.headline()),
      chrome("newsletter", "Weekly market report to your inbox", "Subscribe"),
      chrome("footer", "Fen & Forest is published by Barrow Agricultural Media"),
    ].flat();
  },
};
