import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { points, within } from "./extras.ts";

/** A health news desk: reviewed-by line, boxed facts, disclaimers and teaser sentences inside. */
export const beaconHealthDaily: Template = {
  name: "beacon-health-daily",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "* " },
  compose(story) {
    return [
      chrome("menu", "Conditions", "Drugs", "Eating", "Sleep", "News"),
      story.title(),
      story.byline((a) => `Written by ${a}`),
      chrome("tools", "Medically reviewed by Dr Ngozi Pell", "Fact checked"),
      story.date((w) => `Updated on ${w.monthName} ${w.day}, ${w.year}`),
      story.standfirst(),
      within(
        story,
        [story.int(18, 28) / 100, chrome("tools", "At a glance", ...points(story))],
        [story.int(40, 52) / 100, chrome("teaser", story.teaser())],
        [story.int(62, 70) / 100, chrome("ad", "ADVERTISEMENT")],
        [
          story.int(78, 90) / 100,
          chrome("promo", "Related stories", ...story.headlines(story.int(2, 3))),
        ],
      ),
      chrome(
        "legal",
        "Nothing on this page can stand in for a doctor who has seen you. If something hurts, ring one.",
      ),
      chrome(
        "tools",
        "Who checked this page",
        "Current version",
        "Was this article helpful?",
        "Yes",
        "No",
      ),
      chrome("newsletter", "Feel better on Wednesdays", "We will not sell your address"),
      chrome(
        "related",
        "Read this next",
        story.headline(),
        story.teaser(),
        "READ MORE",
        story.headline(),
        story.teaser(),
        "READ MORE",
      ),
      chrome("footer", "Advertising policy", "Content integrity", "© Beacon Health Media"),
    ].flat();
  },
};
