import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, within } from "./extras.ts";

/** A broadcaster with its podcast plugs written as prose in the middle of reports. */
export const gazeboTelevisionNews: Template = {
  name: "gazebo-television-news",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose(story) {
    return [
      chrome("menu", "Home", "UK", "World", "Politics", "Money", "Climate", "Watch Live"),
      story.title(),
      story.standfirst(),
      story.byline((a) => `${a}, news correspondent`),
      story.date((w) => `${w.weekday} ${w.day} ${w.monthName} ${w.year} ${w.clock}, UK`),
      chrome(
        "audio",
        story.pick([
          "The film cannot be played in this browser",
          "How Gazebo checks its facts",
          "0:48",
        ]),
        `Video: ${caption(story)}`,
      ),
      within(
        story,
        [
          story.int(14, 22) / 100,
          chrome(
            "promo",
            ...marked(
              story.pick(["Read more: ", "More on this: ", "Read more from Gazebo News: "]),
              story.headlines(story.int(1, 2)),
            ),
          ),
        ],
        [
          story.int(32, 42) / 100,
          chrome(
            "consent",
            "A post from another site should stand here. It would set cookies of its own, and so we ask you first.",
            "Show it this time",
            "Always show",
          ),
        ],
        [
          story.int(52, 62) / 100,
          chrome("podcast", "👉 Click to subscribe to The Daily Kettle in any podcast app"),
        ],
        [
          story.int(72, 82) / 100,
          chrome("promo", "Read more from Gazebo News:", ...story.headlines(2)),
        ],
      ),
      chrome("follow", "News as it happens", "Install the Gazebo News app for free"),
      chrome("tags", "Related Topics", "Weather", "Coast"),
      chrome("promo", "Top Stories", ...story.headlines(4)),
      chrome("footer", "About Us", "Site Map", "Gazebo Shop", "Accessibility"),
    ].flat();
  },
};
