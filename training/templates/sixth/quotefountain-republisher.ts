import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A republisher of wire and paper stories: source credited after the lead, "read the rest" line, currency and horoscope boxes between. */
export const quotefountainRepublisher: Template = {
  name: "quotefountain-republisher",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("breadcrumb", "Home / News / Read"),
    ...story.title((t) => `${t} | QuoteFountain`),
    ...story.byline((a) => `By ${a}`),
    ...story.date((w) => `Updated ${w.day}-${w.mm}-${w.year} ${w.clock} GMT`),
    ...story.body(
      [0.3, chrome("promo", story.pick([story.headline(), `Also trending: ${story.headline()}`]))],
      [0.45, chrome("ticker", "EUR/USD 1.0842 ▲0.12%", "BTC 67,203 ▼1.90%", "XAU 2,391.6 ▲0.31%")],
      [0.7, chrome("teaser", story.teaser())],
    ),
    ...chrome(
      "first-published",
      story.pick([
        "Continue at the original publisher",
        "This story was picked up by our crawler. See the publisher's page for updates.",
        "Full credit to the original outlet.",
      ]),
    ),
    ...chrome("share", "Copy text", "Copy link", "QR"),
    ...chrome("related", `More like this (${story.int(4, 60)})`, ...story.headlines(6)),
    ...chrome("calendar", "Your horoscope today", "Aries", "Taurus", "Gemini", "Cancer", "Leo"),
    ...chrome(
      "legal",
      "QuoteFountain does not host or write the stories shown. All trademarks are property of their owners. Removal requests are answered in 72 hours.",
    ),
  ],
};
