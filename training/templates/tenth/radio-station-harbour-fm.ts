import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A commercial radio group's local news page: now playing, competitions, presenters, smart-speaker hints. */
export const radioStationHarbourFm: Template = {
  name: "radio-station-harbour-fm",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome(
      "audio",
      "On Air Now",
      story.pick(["Breakfast with Baz & Tor 6am - 10am", "The Late Tide 10pm - 1am"]),
      "Now Playing",
      story.pick(["Slow Lantern – The Weighbridge", "Karen Pask Blues – Stan & The Conductors"]),
      "Download",
      "Listen Live",
    ),
    ...chrome(
      "menu",
      "Harbour FM",
      "Win",
      "Shows & Schedule",
      "Local News",
      "Playlist",
      "Schools Closures",
    ),
    ...story.title(),
    ...chrome("photo-credit", story.pick(["Credit: Harbour News", "Credit: Shutterbox"])),
    ...story.byline((a) => `Author: ${a}`),
    ...story.date(({ day, monthShort, year }) => `Published ${day} ${monthShort} ${year}`),
    ...chrome("tools", `Last updated ${story.int(2, 20)} minutes ago`),
    ...story.standfirst(),
    ...story.body(
      [story.int(23, 37) / 100, chrome("ad", "Advertisement")],
      [story.int(43, 57) / 100, chrome("promo", `READ MORE: ${story.headline()}`)],
      [
        story.int(63, 77) / 100,
        story.pick([
          chrome(
            "audio",
            story.pick([
              "Hear the latest news on the hour, every hour, on Harbour FM on 97.6, on digital radio or by telling your smart speaker to ‘Play Harbour FM’.",
              "Listen on our app, online, or on a good old wireless.",
            ]),
          ),
          [],
        ]),
      ],
    ),
    ...chrome("follow", "Like us on Facebook for news, giveaways and Baz's socks"),
    ...story.pick([
      chrome(
        "event",
        "Win! A weekend in Whitby with £500",
        "Secret Sound: 14 wrong guesses so far",
      ),
      [],
    ]),
    ...chrome(
      "related",
      "Latest Local News",
      ...story.headlines(4),
      "Just For You",
      story.headline(),
    ),
    ...chrome("ticker", "Recently Played", "08:41 The Double-Crossed", "08:37 Petra & The Storms"),
    ...chrome(
      "consent",
      "We use cookies so this site works and so that adverts aren't all for lawnmowers. Fine by me / Let me choose",
    ),
    ...chrome(
      "footer",
      "Public File",
      "Advertise with us",
      "Complaints",
      `© ${story.when.year} Quayside Radio. Harbour House, Fish Row`,
    ),
  ],
};
