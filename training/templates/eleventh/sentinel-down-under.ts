import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Australian metro: paywall offer tables, "most viewed in" lists without numbers, reporters' contact prose. */
export const sentinelDownUnder: Template = {
  name: "sentinel-down-under",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome("menu", "Sentinel", "NSW", "National", "World", "Footy", "Domain & drive"),
    ...chrome("login", "You're in as a visitor"),
    ...story.title(),
    ...story.byline((a) => `${a}`),
    ...story.date(({ monthName, day, year, clock }) => `${monthName} ${day}, ${year} — ${clock}`),
    ...story.standfirst(),
    ...chrome("tools", "Normal text size", "Larger text size", "Very large text size"),
    ...story.body(
      [0.2, chrome("ad", "Advertisement")],
      [
        0.4,
        chrome(
          "newsletter",
          "Our capital correspondents write each Thursday on what you won't hear in question time. You'll find it in your inbox.",
        ),
      ],
      [0.65, chrome("promo", story.headline())],
    ),
    ...chrome(
      "newsletter",
      "Wake up to the ten things people will be arguing about by noon, in one short email.",
    ),
    ...chrome(
      "author-bio",
      `${story.author} is a state political reporter. You can get in touch by email, or by leaving something under the third bench in Martin Place.`,
    ),
    ...chrome("related", "Viewed by many in New South Wales", ...story.headlines(5)),
    ...chrome(
      "paywall",
      "$1 a week for the first twelve weeks, then $4.50. Min cost $12. Billed four-weekly, and you may walk away whenever you like.",
      "Let me in",
    ),
    ...chrome("footer", "Our sites", "Classifieds", "Press council", "Copyright Sentinel"),
  ],
};
