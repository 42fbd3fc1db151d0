import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** An Irish national: section kicker, subscriber wall note, five unmarked links, topic list and IN THIS SECTION. */
export const liffeyAndBannTimes: Template = {
  name: "liffey-and-bann-times",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Subscribe",
      "Sign In",
      "Home",
      "Latest",
      "Ireland",
      "Politics",
      "Opinion",
      "Sport",
      "Food",
      "Property",
      "Podcasts",
    ),
    ...chrome("breadcrumb", story.pick(["Ireland", "Education", "Transport"])),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick(["Photograph: Bríd Costello", "Photograph: Agency Pool", "Photograph: Donal Fee"]),
    ),
    ...story.byline(),
    ...story.date((w) => `${w.weekday.slice(0, 3)} ${w.monthShort} ${w.dd} ${w.year} - ${w.clock}`),
    ...(story.int(0, 2) > 0
      ? chrome("audio", story.pick(["Listen | 5:41", "Listen | 08:12"]))
      : []),
    ...story.body(
      [0.35, chrome("promo", ...story.headlines(2))],
      [0.7, chrome("promo", `[ ${story.headline()}Opens in new window ]`)],
    ),
    ...chrome("tags", "Primary Education", "Trade Unions", "Dublin Airport"),
    ...(story.int(0, 2) > 0
      ? chrome(
          "follow",
          "Turn on alerts and we will send the big stories to your phone",
          "We are on WhatsApp too",
          "Our podcast In the Snug is published every Tuesday. Find the latest episode here",
        )
      : []),
    ...chrome("related", "IN THIS SECTION", ...story.headlines(4)),
    ...chrome("related", "MOST READ", ...counted(story.headlines(5))),
    ...chrome("related", ...story.pick([["LATEST STORIES"], []]), ...story.headlines(3)),
    ...chrome(
      "footer",
      `© ${story.when.year} Liffey and Bann DAC`,
      "Terms & Conditions",
      "Cookie Settings",
      "Death Notices",
      "Crosswords & Puzzles",
    ),
  ],
};
