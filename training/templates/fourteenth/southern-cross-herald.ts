import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, quote, within } from "./extras.ts";

/** An Australian metro: embedded newsletters, caption credits, "Loading", licence line. */
export const southernCrossHerald: Template = {
  name: "southern-cross-herald",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose(story) {
    return [
      chrome("site-name", "The Southern Cross Herald"),
      chrome("login", "Log in", "Subscribe from $2 a week"),
      chrome(
        "breadcrumb",
        `${story.pick(["National", "Property", "Regional"])} | ${story.pick(["This was published 2 years ago", "Exclusive", "Updated"])}`,
      ),
      story.title(),
      story.standfirst(),
      story.byline((a) => `By ${a}`),
      story.date((w) => `${w.monthName} ${w.day}, ${w.year} — ${w.clock}`),
      chrome("tools", "Save", "Share", "A A A", "Only members can keep articles in a list."),
      chrome(
        "photo-credit",
        `${caption(story)} Credit: ${story.pick(["Lachie Moore", "Supplied", "Dani Petrou"])}`,
      ),
      within(
        story,
        [story.int(14, 24) / 100, chrome("ad", story.pick(["Advertisement", "Loading"]))],
        [
          story.int(28, 40) / 100,
          chrome(
            "promo",
            "Related Article",
            story.pick(["Housing", "For subscribers", "Weather"]),
            story.headline(),
          ),
        ],
        [story.int(50, 60) / 100, chrome("teaser", quote(story))],
        [story.int(70, 82) / 100, chrome("ad", "Loading")],
      ),
      chrome(
        "newsletter",
        "What happened overnight, what will happen today and one thing to laugh at: the Morning Edition goes out at half past six.",
      ),
      chrome("tools", "License this article"),
      chrome("tags", "Community", "For subscribers"),
      chrome(
        "author-bio",
        `${story.author} is a reporter for the Herald.`,
        "Connect via X or email.",
      ),
      chrome("related", "Most Viewed in National", ...story.headlines(story.int(3, 5))),
      chrome("footer", "Our Sites", "Classifieds", "Contact & support", "Copyright ©"),
    ].flat();
  },
};
