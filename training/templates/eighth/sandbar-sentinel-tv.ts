import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An American local station: station promises, weather, leads of other stories run on as paragraphs, closed-caption notes. */
export const sandbarSentinelTv: Template = {
  name: "sandbar-sentinel-tv",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome(
      "ticker",
      `${story.int(31, 96)}°`,
      "Closings & Delays: There are currently no active closings. Click for more details.",
    ),
    ...chrome(
      "menu",
      "Live",
      "Weather",
      "Storm Track 6",
      "Traffic",
      "Prep Zone",
      "Contests",
      "Sandbar Life",
      "TV Listings",
    ),
    ...chrome("ad", "Advertisement"),
    ...story.title((title) => story.pick([title, `${title} | WSND 6`])),
    ...chrome(
      "tools",
      "Video Player is loading.",
      "Play Video",
      "Mute",
      "Current Time 0:00",
      "/",
      `Duration ${story.int(0, 3)}:${story.int(10, 59)}`,
      "Loaded: 0.00%",
      "Captions",
      "captions settings, opens captions settings dialog",
      "Start of a dialog window.",
      "We couldn't load this video. Either the connection has dropped or your browser does not know the format.",
    ),
    ...story.byline((author) => `By ${author}`),
    ...story.date(
      ({ monthShort, day, year, clock }) =>
        `Published: ${monthShort}. ${day}, ${year} at ${clock} CDT`,
    ),
    ...chrome("share", "Email This Link", "Share on Pinterest", "Share on LinkedIn"),
    ...story.body(
      [0.25, chrome("teaser", story.teaser())],
      [0.5, chrome("promo", story.pick(["RELATED: ", "MORE: ", "ALSO READ: "]) + story.headline())],
      [
        0.75,
        chrome(
          "photo-credit",
          story.pick([
            "A still from video shared with WSND shows the scene shortly before noon. (Viewer photo)",
            "Crews were still on the scene as of 4 p.m. Wednesday. (WSND/Pete Gamble)",
          ]),
        ),
      ],
    ),
    ...chrome("legal", `Copyright ${story.when.year} WSND. All rights reserved.`),
    ...chrome(
      "promo",
      story.pick([
        "You can watch WSND News any time, on any screen: just search for Sandbar 6 in the app store of your television.",
        "Have a story idea or a tip? Our newsroom reads every message. Send yours, and please include your name and a number where we can reach you.",
        "See a spelling or grammar error in our story? Please include the headline when you click here to report it.",
      ]),
    ),
    ...chrome("related", "Most Read"),
    ...story.repeat(4, () => [
      ...chrome("related", story.headline()),
      ...chrome("teaser", story.teaser()),
    ]),
    ...chrome("promo", "Latest News"),
    ...story.repeat(story.int(3, 6), () => [
      ...chrome("counter", `Updated: ${story.int(2, 59)} minutes ago`),
      ...chrome("related", story.headline()),
      ...chrome("counter", story.pick(["|", "By WSND Staff", "By Wire Service"])),
    ]),
    ...chrome(
      "event",
      "Community Calendar",
      "Pancake breakfast for the volunteer fire department, Saturday from 7 until the batter is gone. Bring your own chair.",
      "The library's fall book sale takes over the old bus barn from Thursday. Hardbacks are a dollar and everything left on Sunday is free.",
    ),
    ...chrome(
      "contact",
      "WSND",
      "401 Causeway Blvd",
      "Sandbar, TX 77000",
      "(000) 555-0106",
      "Public Inspection File",
      "publicfile@wsnd.example",
      "FCC Applications",
      "EEO Report",
      "Closed Captioning/Audio Description",
    ),
    ...chrome(
      "legal",
      "People, and not machines, gather and check the news at WSND. How we do use machines, and where we never will, is set out on our standards page.",
    ),
  ],
};
