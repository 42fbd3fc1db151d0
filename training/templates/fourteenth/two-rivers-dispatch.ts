import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, within } from "./extras.ts";

/** A US weekly on an old system: page one jumps, "Continued from", classified remains. */
export const twoRiversDispatch: Template = {
  name: "two-rivers-dispatch",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "* " },
  compose(story) {
    return [
      chrome("site-name", "TWO RIVERS DISPATCH", "Serving Alma, Brule and Tipton since 1888"),
      chrome("menu", "Home", "Obits", "Classifieds", "Legals", "Church page"),
      chrome("search", "Search:", "Go"),
      story.title(),
      story.byline((a) => `By ${a.toUpperCase()}, staff writer`),
      story.date((w) => `Posted ${w.weekday}, ${w.monthName} ${w.day}, ${w.year} ${w.clock}`),
      within(
        story,
        [story.int(25, 35) / 100, chrome("photo-credit", caption(story), "Dispatch photo")],
        [
          story.int(40, 50) / 100,
          chrome(
            "sponsor",
            story.pick([
              "This page is brought to you by Tipton Feed & Seed.",
              "Your ad could be here. Call Doris.",
            ]),
          ),
        ],
        [story.int(60, 72) / 100, chrome("promo", story.headline())],
        [
          story.int(80, 92) / 100,
          chrome(
            "pager",
            story.pick([
              "Story continues below",
              "(See DISPATCH, page 6)",
              "Continued below the ad",
            ]),
          ),
        ],
      ),
      chrome("comment", "No comments on this item", "Please log in to comment by clicking here"),
      chrome(
        "related",
        "Other items that may interest you",
        story.headline(),
        story.headline(),
        story.headline(),
      ),
      chrome("ad", "FOR SALE: chest freezer, works, $40. You haul."),
      chrome("counter", "Visitor 0081224"),
      chrome("footer", "PO Box 9, Tipton", "Software © 1998-2025 Editorsoft"),
    ].flat();
  },
};
