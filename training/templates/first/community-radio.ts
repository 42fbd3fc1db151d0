import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Member radio: player texts, pledge drive, transcript notes, events at the door. */
export const communityRadio: Template = {
  name: "community-radio",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("donation", "Fall drive ends tonight: 212 gifts to go", "Give"),
    ...chrome(
      "audio",
      "On Air",
      "Now Playing",
      "Morning on the Marsh",
      "Next Up: 10:00 AM Science Desk",
      "0:00",
      "0:00",
    ),
    ...chrome(
      "menu",
      "Schedule",
      "Shows",
      "Local News",
      "Music",
      "Ways to Give",
      "Community Calendar",
    ),
    ...story.title(),
    ...chrome("site-name", "KMRL 91.3 | By The Marsh, For The Marsh"),
    ...story.byline((author) => `By ${author}`),
    ...story.date(
      ({ monthName, day, year, clock }) => `Published ${monthName} ${day}, ${year} at ${clock} PDT`,
    ),
    ...chrome(
      "audio",
      `LISTEN • ${story.int(2, 9)}:${story.int(10, 59)}`,
      "Toggle more options",
      "Download",
      "Embed",
      "Transcript",
    ),
    ...chrome("photo-credit", "Bess Holloway / KMRL"),
    ...story.standfirst(),
    ...story.body(
      [0.35, chrome("donation", "Sponsor Message", "Become a KMRL sponsor")],
      [0.7, chrome("audio", story.headline(), `Listen · ${story.int(2, 6)}:${story.int(10, 59)}`)],
    ),
    ...chrome(
      "legal",
      "Copyright 2023 KMRL. To see more, visit kmrl.example.",
      "Transcripts are created on a rush deadline by a contractor. This text may not be in its final form and may be updated or revised in the future. The authoritative record is the audio.",
    ),
    ...chrome("tags", "Tags", "Local News", "Environment", "Arts & Life"),
    ...chrome(
      "author-bio",
      story.author,
      `${story.author} reports on water, weather and the people who live with both. They joined the station in 2017 after a spell on a fishing boat.`,
      `See stories by ${story.author}`,
    ),
    ...chrome("related", "Latest from the newsroom"),
    ...story.repeat(4, () => chrome("related", story.headline(), story.teaser())),
    ...chrome(
      "event",
      "COMMUNITY CALENDAR",
      "Sat, Oct 14",
      "Pumpkin walk at the old mill",
      "05:00 PM - 08:00 PM",
      "Free",
      "Submit your event",
    ),
    ...chrome(
      "podcast",
      "You hear it first in our podcasts. Find Low Tide wherever you get yours.",
    ),
    ...chrome(
      "footer",
      "Stay Connected",
      "instagram",
      "facebook",
      "© 2024 KMRL",
      "Contest Rules",
      "Public Inspection File",
      "Contact Us",
      "Careers",
    ),
  ],
};
