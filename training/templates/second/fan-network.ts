import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A network of fan sites: glued menus, quiz traps, wagers, comment counts, next-up autoplay. */
export const fanNetwork: Template = {
  name: "fan-network",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "The Heronry, a Larkmouth Herons community"),
    ...chrome("menu", "HomeNewsScheduleRosterOddsShopMastheadFanPostsAll Teams"),
    ...chrome("app", "NEW: Get the Heronry alerts on your phone"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `by ${author}@fourthquarterdez`),
    ...story.date(
      ({ monthShort, day, year, clock }) => `${monthShort} ${day}, ${year}, ${clock} GMT`,
    ),
    ...chrome("counter", `${story.int(11, 300)} Comments / ${story.int(1, 40)} New`),
    ...chrome("share", "FacebookXRedditFlip"),
    ...story.body(
      [0.2, chrome("poll", "Can you name every Herons captain? 90 seconds, no hints", "Play now")],
      [0.45, chrome("promo", `${story.headline()} »`)],
      [
        0.7,
        chrome(
          "sponsor",
          "Odds by LuckyHeron. Must be 21+. Gambling problem? Call 0800 000 111.",
          "Herons -3.5 (-110) | O/U 214.5",
        ),
      ],
    ),
    ...chrome("audio", "Now playing", "Top 10 dunks of the week", "Next video in 8 seconds"),
    ...chrome(
      "ticker",
      "W 118-115 TAR",
      "L 99-104 GAL",
      "W 121-90 NEB",
      "Standings",
      "1. Galloway 34-12",
      "2. Larkmouth 31-15",
      "3. Tarn City 30-16",
    ),
    ...chrome("related", "More From The Heronry", ...story.headlines(5)),
    ...chrome(
      "related",
      "In This Stream",
      "Game day: everything on Thursday's trip",
      story.headline(),
      `View all ${story.int(8, 40)} stories`,
    ),
    ...chrome("sponsor", "Gear up: Trescott number 9 jersey, now 20% off at the Nest Store"),
    ...chrome("comment", "Trending Discussions"),
    ...story.repeat(3, () =>
      chrome(
        "comment",
        story.comment(),
        `by ${story.reader()} on Feb ${story.int(2, 28)} | ${story.int(1, 30)} recs`,
      ),
    ),
    ...chrome("footer", "Start a site", "FAQ", "Community Guidelines", "Wager rules", "Masthead"),
    ...chrome("legal", "The Heronry is not affiliated with the club. Tickets sold via TixPal."),
  ],
};
