import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { stray, within } from "./extras.ts";

/** A members' site with almost nothing round the story but what stands in the middle of it. */
export const theQuietPage: Template = {
  name: "the-quiet-page",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose(story) {
    return [
      chrome("site-name", "The Quiet Page"),
      story.title(),
      story.standfirst(),
      story.byline((a) => a),
      story.date((w) => `${w.day}.${w.month}.${w.year}`),
      within(
        story,
        [
          story.int(30, 45) / 100,
          chrome(
            "donation",
            story.pick([
              "You are reading this because 2,214 people pay for it. They pay £4 a month, and they will never be shown an advert. Nor will you. If you think that it is worth something to you, would you join them?",
              "We have no owner and no advertisers. If you can spare the price of a loaf once a month, we would be glad of it.",
            ]),
          ),
        ],
        [story.int(65, 80) / 100, stray(story, "en")],
      ),
      chrome("promo", story.headline()),
      chrome("footer", "About", "Join", "Write to us"),
    ].flat();
  },
};
