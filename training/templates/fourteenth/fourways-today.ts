import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { within } from "./extras.ts";

/** An aggregator that repeats a headline with its source under it, inside the text. */
export const fourwaysToday: Template = {
  name: "fourways-today",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose(story) {
    return [
      chrome("site-name", "Fourways Today"),
      chrome("search", "Search topics, places, people"),
      story.title(),
      chrome("site-name", story.pick(["The Ferry Post", "Delta Standard", "Northside Wire"])),
      story.byline((a) => a),
      story.date((w) => `${w.day} ${w.monthShort}`),
      chrome("tools", "Follow", "More options"),
      within(
        story,
        [
          story.int(30, 45) / 100,
          chrome(
            "promo",
            story.headline(),
            `${story.pick(["The Ferry Post", "Delta Standard"])} · ${story.int(1, 20)}h`,
          ),
        ],
        [
          story.int(60, 75) / 100,
          chrome("promo", story.headline(), "Northside Wire", `${story.int(20, 900)} reads`),
        ],
      ),
      chrome("tools", "View full story on publisher's site", "Report a problem"),
      chrome(
        "related",
        "Full coverage",
        story.headline(),
        "Delta Standard",
        story.headline(),
        "Coastal Radio",
        story.headline(),
        "The Ferry Post",
      ),
      chrome("promo", "For you", ...story.headlines(3)),
      chrome(
        "legal",
        "Fourways Today does not write the news that it shows. Each publisher answers for its own.",
      ),
    ].flat();
  },
};
