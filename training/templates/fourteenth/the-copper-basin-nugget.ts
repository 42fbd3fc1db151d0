import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { within } from "./extras.ts";

/** A tiny mining-town paper: notices in prose, town calendar lines between paragraphs. */
export const theCopperBasinNugget: Template = {
  name: "the-copper-basin-nugget",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose(story) {
    return [
      chrome("site-name", "The Copper Basin Nugget"),
      story.date((w) => `${w.weekday}, ${w.monthName} ${w.day}, ${w.year}`),
      story.title(),
      story.byline((a) => `By ${a}`),
      within(
        story,
        [
          story.int(30, 40) / 100,
          chrome(
            "event",
            story.pick([
              "The Friends of the Depot will hold a pancake breakfast on Saturday from 7 to 11. All are welcome.",
              "Reminder: the dump is closed on Mondays until further notice.",
            ]),
          ),
        ],
        [story.int(55, 65) / 100, chrome("teaser", story.teaser())],
        [
          story.int(78, 90) / 100,
          chrome(
            "ad",
            story.pick([
              "Hank's Towing. Day or night. You know the number.",
              "Open again: Wanda's Beauty Nook, behind the bank.",
            ]),
          ),
        ],
      ),
      chrome("promo", story.headline(), story.headline()),
      chrome(
        "donation",
        "If you like the Nugget, buy the Nugget: 75 cents at the drugstore, $38 a year by mail.",
      ),
      chrome("footer", "Letters must be signed."),
    ].flat();
  },
};
