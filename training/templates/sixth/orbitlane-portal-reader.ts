import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A big portal that carries other papers' stories: publisher name, follow buttons, story-continues lines, stock chips, unmarked promos. */
export const orbitlanePortalReader: Template = {
  name: "orbitlane-portal-reader",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Skip to content",
      "Mail",
      "Coupons",
      "News",
      "Finance",
      "Sports",
      "Horoscope",
      "Shopping",
      "More...",
    ),
    ...chrome("ticker", "$JMBO 41.20 -2.31%", "$SKYL 9.88 +3.90%", "US markets close in 3 hours"),
    ...chrome(
      "site-name",
      story.pick(["Cedar Bluff Register", "FlagshipWire", "The Weekly Ledger"]),
      "Follow",
      `${story.int(2, 90)}.${story.int(1, 9)}K followers`,
    ),
    ...story.title(),
    ...story.byline((a) => a),
    ...story.date(
      (w) => `${w.weekday.slice(0, 3)}, ${w.monthName} ${w.day}, ${w.year} at ${w.clock} UTC`,
    ),
    ...chrome("reading-time", `${story.int(2, 7)} min read`),
    ...chrome("comment", "Add us as a preferred source", `${story.int(5, 900)}`),
    ...story.body(
      [0.2, chrome("ad", "Story Continues")],
      [0.4, chrome("promo", story.headline())],
      [0.6, chrome("ad", "Generate Key Takeaways")],
      [0.8, chrome("promo", `Related: ${story.headline()}`, `[More: ${story.headline()}]`)],
    ),
    ...chrome(
      "first-published",
      "This article originally appeared on the publisher's site",
      story.pick(["View comments", `View comments (${story.int(3, 700)})`]),
    ),
    ...chrome(
      "related",
      "Up next",
      ...story.headlines(5).flatMap((h) => [h, story.teaser(), `${story.int(2, 20)}h ago`]),
    ),
    ...chrome(
      "footer",
      "Terms and Privacy Policy",
      "Your Privacy Choices",
      "About our ads",
      "Site map",
    ),
  ],
};
