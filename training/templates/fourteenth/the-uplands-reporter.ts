import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { stray, within } from "./extras.ts";

/** Lone headlines only, no label and no bullet, thrice in the text; then a long trending list. */
export const theUplandsReporter: Template = {
  name: "the-uplands-reporter",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose(story) {
    return [
      chrome("breadcrumb", "You are here: Home > Uplands > News"),
      story.title(),
      story.date((w) => `${w.dd}.${w.mm}.${w.year}`),
      story.byline((a) => a),
      story.standfirst(),
      within(
        story,
        [story.int(10, 22) / 100, chrome("promo", story.headline())],
        [story.int(30, 45) / 100, stray(story, "en")],
        [story.int(52, 68) / 100, chrome("promo", story.headline())],
        [story.int(75, 92) / 100, stray(story, "en")],
      ),
      chrome("promo", ...story.headlines(story.int(5, 9))),
      chrome("calendar", "Mart report: store lambs to £118, hoggs to £131"),
      chrome("footer", "Uplands Reporter 2025"),
    ].flat();
  },
};
