import { chrome, type Line } from "../line.ts";
import type { Template } from "../template.ts";

/** A commercial radio station: now playing, presenters, competition terms in prose beside a very short story. */
export const harbourRadio106: Template = {
  name: "harbour-radio-106",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Harbour 106.2"),
    ...chrome(
      "audio",
      "On Air",
      story.pick(["Gaz & Mel in the Morning", "Drivetime with Debs"]),
      "Now Playing",
      story.pick(["The Lantern Boys – Wait For It", "Kiki Moss – Salt"]),
      "Listen Live",
    ),
    ...chrome("menu", "Home", "Shows", "Win", "Local News", "Travel", "What's On"),
    ...chrome("breadcrumb", "Harbour News"),
    ...story.title(),
    ...story.date(
      ({ weekday, day, monthName, year, clock }) =>
        `Published: ${clock} ${weekday} ${day} ${monthName} ${year}`,
    ),
    ...story.byline((author) => `By ${author}`),
    ...story.pick<readonly Line[]>([
      chrome(
        "promo",
        story.pick([
          "Play Beat the Tide with Mel after the eight o'clock news. There's £900 in the bucket.",
          "We're giving away a year's fish and chips. Text CHIPS and your name.",
        ]),
      ),
      chrome(
        "author-bio",
        "Our news team has won three awards, one of them for a story about a duck.",
      ),
      [],
    ]),
    ...story.body([
      0.6,
      story.pick([chrome("ad", "Advertisement"), chrome("promo", story.headline())]),
    ]),
    ...story.pick<readonly Line[]>([
      chrome(
        "promo",
        story.pick([
          "Hear the latest from Harbour News on the hour, every hour, on 106.2 FM, online and on your smart speaker.",
          'Say "play Harbour" to your speaker. It knows what you mean.',
        ]),
      ),
      chrome("share", "Share this:"),
      chrome("tags", "Local News", "Police"),
    ]),
    ...chrome("related", "More from Harbour News", ...story.headlines(4)),
    ...chrome(
      "legal",
      "Texts cost 50p plus your standard network rate. Entrants must be 16 or over and live within our area. The station's decision is final, and Gaz's jokes are his own.",
    ),
    ...chrome("ticker", "Recently Played", "Sal Verano – Postcards", "Tin Hats – Monday (Again)"),
    ...chrome(
      "newsletter",
      "Become a Harbour VIP for early tickets and a birthday shout-out.",
      "Join the club",
    ),
    ...chrome("app", "Get the app", "App Store", "Google Play"),
    ...chrome("footer", "Complaints", "Cookies", "Licensing", "Public file", "Made with Bolt"),
  ],
};
