import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, stray, within } from "./extras.ts";

/** A national site that strews its own stories through the text, unmarked, in any form. */
export const dailyCauseway: Template = {
  name: "daily-causeway",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose(story) {
    return [
      chrome("menu", "Latest", "Britain", "Abroad", "Money", "Letters", "Obituaries"),
      story.title(),
      story.standfirst(),
      story.byline((a) => `By ${a}`),
      story.date((w) => `${w.clock} on ${w.weekday}, ${w.monthName} ${w.day}`),
      chrome("photo-credit", caption(story)),
      within(
        story,
        [story.int(8, 16) / 100, stray(story, "en")],
        [story.int(24, 34) / 100, stray(story, "en")],
        [story.int(42, 50) / 100, stray(story, "en")],
        [story.int(58, 68) / 100, stray(story, "en")],
        [story.int(76, 90) / 100, stray(story, "en")],
      ),
      chrome("related", ...story.headlines(story.int(3, 6))),
      chrome("comment", `${story.int(2, 700)} readers have written about this`),
      chrome("footer", "The Daily Causeway is printed at Portgate and Lyme"),
    ].flat();
  },
};
