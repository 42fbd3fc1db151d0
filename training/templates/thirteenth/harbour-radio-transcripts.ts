import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Public radio: play buttons, heard-on notes, transcript disclaimers, member drive, station finder. */
export const harbourRadioTranscripts: Template = {
  name: "harbour-radio-transcripts",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "tools",
      story.pick(["Accessibility links", "Skip to main content"]),
      "Keyboard shortcuts for audio player",
      "Open Navigation Menu",
    ),
    ...chrome("menu", "News", "Culture", "Music", "Podcasts & Shows", "Newsletters", "Shop"),
    ...chrome(
      "donation",
      story.pick(["Donate", "Give now"]),
      story.pick([
        "Support Harbour Radio",
        "Our spring drive ends at midnight. We are 212 gifts short.",
      ]),
    ),
    ...chrome("tags", story.pick(["National", "Books", "Local"])),
    ...story.title(),
    ...story.date((d) => `${d.monthName} ${d.day}, ${d.year}${d.clock} ET`),
    ...chrome("podcast", story.pick(["Heard on All Day Long", "Heard on The Tide Table"])),
    ...story.byline((a) => story.pick([`By ${a}`, a])),
    ...chrome(
      "audio",
      `${story.int(2, 8)}-Minute Listen`,
      story.pick(["Download", "Toggle more options"]),
      story.pick(["Embed", "Playlist"]),
      story.pick([
        '<iframe src="https://harbour.example/player/embed/81" width="100%">',
        "Transcript",
      ]),
    ),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick(["Enlarge this image", "hide caption"]),
      story.pick(["Lila Torres for Harbour Radio", "The view from the studio. Deb Moss/HR"]),
    ),
    ...story.body(
      [0.3, chrome("photo-credit", story.pick(["toggle caption", "Hank Bolder/HR"]))],
      [
        0.6,
        chrome(
          "related",
          story.pick(["Book Reviews", "Politics", "The Picture Show"]),
          story.headline(),
        ),
      ],
    ),
    ...chrome(
      "legal",
      `Copyright © ${story.when.year} Harbour Radio. All rights reserved. Ask our permissions desk before you reuse it.`,
      "Our transcripts are typed in a hurry and may hold mistakes. If the words here differ from what you heard, believe your ears: the recording is what counts.",
    ),
    ...chrome("tags", story.pick(["drains", "weather"]), story.pick(["books", "elections"])),
    ...chrome("share", "Facebook", "Flipboard", "Email"),
    ...chrome(
      "newsletter",
      story.pick(["Sign Up For Books We Loved", "Up First, the letter"]),
      "Get our weekly picks.",
      story.pick([
        "By subscribing, you acknowledge and agree to our terms of use and privacy policy.",
        "See your options",
      ]),
    ),
    ...chrome(
      "related",
      story.pick(["More Stories From Harbour Radio", "Popular on harbour.example"]),
      ...story.headlines(3),
    ),
    ...chrome(
      "sponsor",
      "Become a sponsor",
      story.pick(["Support for this station comes from Tolby Credit Union", "Sponsor message"]),
    ),
    ...chrome("footer", "About", "Diversity", "Find your station", "Press room", "Ethics"),
  ],
};
