import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, pair, within } from "./extras.ts";

/** A busy popular site: headline-plus-teaser pairs, photo counters, trending strip. */
export const capitalLookoutOnline: Template = {
  name: "capital-lookout-online",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose(story) {
    const [first, firstTeaser] = pair(story, "en");
    const [second, secondTeaser] = pair(story, "en");
    return [
      chrome("menu", "HOME", "NEWS", "SHOWBIZ", "SPORT", "MONEY", "TRAVEL", "SHOP"),
      chrome("ticker", "TRENDING", ...story.headlines(3)),
      story.title(),
      chrome("share", "Facebook", "X", "WhatsApp", "Copy link"),
      story.byline((a) => `By ${a.toUpperCase()}`),
      story.date((w) => `Published: ${w.clock}, ${w.day} ${w.monthName} ${w.year}`),
      chrome("counter", `${story.int(3, 900)} shares`, `${story.int(1, 70)} View comments`),
      story.standfirst(),
      within(
        story,
        [
          story.int(10, 20) / 100,
          [
            chrome("counter", `${story.int(1, 3)} / ${story.int(4, 9)}`),
            chrome("photo-credit", caption(story)),
          ].flat(),
        ],
        [story.int(30, 44) / 100, chrome("promo", first, firstTeaser)],
        [story.int(52, 62) / 100, chrome("ad", "Article continues below")],
        [story.int(68, 82) / 100, chrome("promo", second, secondTeaser)],
      ),
      chrome(
        "poll",
        "HAVE YOUR SAY",
        "Is this good news?",
        "Yes",
        "No",
        "Don't know",
        `${story.int(200, 9000)} votes so far`,
      ),
      chrome("related", "YOU MAY LIKE", ...story.headlines(4)),
      chrome(
        "sponsor",
        "Ads by Contentive",
        "The shoes that podiatrists wear at home",
        "Drivers over 50 are asking for this refund",
      ),
      chrome("comment", "Sort by: Newest | Oldest | Best rated"),
      story.repeat(story.int(2, 4), () =>
        chrome(
          "comment",
          `${story.reader()}, somewhere, ${story.int(1, 22)} hours ago`,
          story.comment(),
          `${story.int(0, 90)} ${story.int(0, 20)} Click to rate`,
        ),
      ),
      chrome("pager", "Back to top"),
      chrome("legal", "Part of the Capital Lookout Group. Registered office: 4 Strand Yard."),
    ].flat();
  },
};
