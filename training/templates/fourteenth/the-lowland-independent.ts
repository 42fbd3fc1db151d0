import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { within } from "./extras.ts";

/** A left-leaning independent: several begging paragraphs in prose within, one headline. */
export const theLowlandIndependent: Template = {
  name: "the-lowland-independent",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "– " },
  compose(story) {
    return [
      chrome("menu", "Reports", "Comment", "Culture", "Shop", "Events"),
      story.title(),
      story.standfirst(),
      story.byline((a) => a),
      story.date((w) => `${w.day} ${w.monthName} ${w.year}`),
      within(
        story,
        [
          story.int(22, 32) / 100,
          chrome(
            "donation",
            story.pick([
              "It took four months to report this story. Nobody sponsored it, and nobody could have stopped it.",
              "Stories like this one are expensive and make powerful people angry. That is why hardly anyone prints them.",
            ]),
            "If you agree that they should be told, please think about helping us to tell the next one.",
          ),
        ],
        [story.int(55, 66) / 100, chrome("promo", story.headline())],
        [
          story.int(78, 88) / 100,
          chrome(
            "event",
            "Our next meeting is in Fallow Street on the 21st. Bring soup, or an argument.",
          ),
        ],
      ),
      chrome(
        "donation",
        "Before you go",
        "When you came here you will have noticed what is missing. There are no banners, no films that start by themselves and no articles about things that you were looking at last week. That costs us about £190,000 a year. It is made up by 7,300 people who give what they can, which for most of them is £3. We should like there to be 8,000.",
      ),
      chrome("share", "Pass it on"),
      chrome("promo", ...story.headlines(3)),
      chrome(
        "legal",
        "Published under licence. You may copy this text as long as you say where it came from.",
      ),
    ].flat();
  },
};
