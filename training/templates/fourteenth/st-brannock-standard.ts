import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, within } from "./extras.ts";

/** An island daily: labels on a line of their own above the headline they belong to. */
export const stBrannockStandard: Template = {
  name: "st-brannock-standard",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose(story) {
    return [
      chrome("menu", "News", "Business", "Sport", "Opinion", "Ferry times"),
      story.title(),
      story.date((w) => `${w.monthName} ${w.dd}`),
      story.byline((a) => `${a}`),
      story.standfirst(),
      chrome("photo-credit", `${caption(story)} (${story.int(30100000, 39900000)})`),
      within(
        story,
        [
          story.int(20, 35) / 100,
          chrome(
            "promo",
            story.pick(["Related story", "Also in the news", "From yesterday"]),
            story.headline(),
          ),
        ],
        [
          story.int(55, 70) / 100,
          chrome(
            "promo",
            story.pick(["You may have missed", "Background", "In depth"]),
            ...story.headlines(story.int(1, 3)),
          ),
        ],
        [story.int(85, 92) / 100, story.pick([[], chrome("teaser", story.teaser())])],
      ),
      chrome(
        "comment",
        "To comment on this article, you need to be logged in with your full name.",
      ),
      chrome(
        "calendar",
        "Today's tides: 02:11 (9.1m), 14:34 (9.4m)",
        "Boat: on time",
        "Sun sets 20.51",
      ),
      chrome("related", story.headline(), story.headline()),
      chrome("footer", "The Standard, Pier Head", "Classifieds 960 330"),
    ].flat();
  },
};
