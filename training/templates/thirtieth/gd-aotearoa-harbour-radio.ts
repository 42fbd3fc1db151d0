import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** New Zealand local radio station's site: now playing, programme times, te reo labels, podcast, text line. */
export const gdAotearoaHarbourRadio: Template = {
  name: "gd-aotearoa-harbour-radio",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "audio",
      `Now playing: ${story.pick(["Morning Tide with Hēmi and Sue", "Midday Haul", "The Drive Home"])}`,
      "Listen live",
      `94.${story.int(1, 9)} FM`,
    ),
    ...chrome(
      "menu",
      "Home / Kāinga",
      "News / Ngā Pitopito Kōrero",
      "Shows",
      "Podcasts",
      "Win",
      "Surf report",
      "Contact",
    ),
    ...story.title(),
    ...story.date(({ clock, day, monthName, year }) => `${clock}, ${day} ${monthName} ${year}`),
    ...story.byline((author) => `${author}, reporter`),
    ...chrome("share", "Share via email", "Share on Facebook", "Copy"),
    ...story.body([
      0.5,
      chrome(
        "podcast",
        `Hear the full interview on Morning Tide. duration ${story.int(4, 12)}′ ${story.int(10, 59)}″`,
        "Add to playlist",
        "Download",
      ),
    ]),
    ...chrome("related", "Related Stories", ...story.headlines(3)),
    ...chrome(
      "app",
      "Harbour in your pocket",
      "Download the app to hear us past the second headland",
    ),
    ...chrome(
      "contact",
      "Seen something? Text the studio on 2101 (20c) or ring 0800 000 945 before the nine o'clock bulletin.",
    ),
    ...chrome(
      "event",
      `Win! Double pass to the ${story.pick(["Bluff Oyster night", "Hangi on the wharf", "Crate Day Singalong"])}. Entries close Friday noon.`,
    ),
    ...chrome(
      "related",
      "Recently played",
      story.pick([
        "The Sandflies – Long Way Round the Point",
        "Ngaio – Half Moon",
        "Wet Wool – Tarseal",
      ]),
      story.pick(["Bach Boys – Togs", "Ōtira – Rimu", "Marama K – Low Tide"]),
    ),
    ...(story.int(0, 1) === 1
      ? chrome(
          "related",
          `Next story in ${story.pick(["Country", "Local", "Te Ao Māori"])}`,
          `${story.headline()}`,
        )
      : []),
    ...chrome(
      "footer",
      "Broadcasting Standards and how to complain",
      "Funded by you, two councils and a sausage sizzle",
      `© Harbour Access Trust ${story.when.year}`,
    ),
  ],
};
