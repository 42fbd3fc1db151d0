import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** An Irish county weekly: death notices, GAA links, save a story, subscription letter and radio listen line. */
export const corribCountyTribune: Template = {
  name: "corrib-county-tribune",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "News",
      "Sport",
      "GAA",
      "Farming",
      "Lifestyle",
      "Deaths",
      "Jobs",
      "Buy Photos",
      "Podcast",
    ),
    ...chrome("app", "Continue in app"),
    ...chrome("breadcrumb", story.pick(["GAA", "Local News", "Planning", "Island life"])),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick([
        "Cathal with his teacher. Pic: Áine Furey",
        "Action from the final. Photo: K Keane",
        "The site at Rathcarrig.",
      ]),
    ),
    ...story.date(
      ({ weekday, dd, monthShort, year }) => `${weekday.slice(0, 3)}, ${dd} ${monthShort}, ${year}`,
    ),
    ...story.byline((a) => a),
    ...story.body(
      [0.3, chrome("promo", `READ NEXT: ${story.headline()}`)],
      [0.65, chrome("promo", story.headline())],
    ),
    ...chrome(
      "newsletter",
      "Sign up for the Corrib Briefing",
      "The top stories from your own county, in your inbox at ten to eight, before the bus.",
      "Your email",
      "I accept the privacy policy",
    ),
    ...chrome(
      "paywall",
      `A subscription to the Tribune costs less than a pint, and the glass is never empty. You'll have the paper on your phone at midnight on Wednesday, the archive back to 1909, and your own name in the county final pages if you ever scored.`,
    ),
    ...chrome(
      "calendar",
      "Deaths in the county",
      "Updated at 10am and 6pm",
      story.pick([
        "Kitty Naughton (née Walsh), Clonbur",
        "Mattie Joyce, late of Boston and Leenane",
      ]),
    ),
    ...chrome("related", "Most popular", ...numbered(story.headlines(5))),
    ...chrome(
      "poll",
      "Your say",
      "Who'll win the senior final?",
      "Ardrigoole",
      "Killimor Rovers",
      "A draw, God help us",
      "Vote",
    ),
    ...chrome(
      "footer",
      "Complaints: we are members of the Press Council of the island and its ombudsman's office",
      "© Corrib Tribune",
    ),
  ],
};
