import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A public radio newsroom in North America: player text, underwriting lines, pledge drive prose mid-story. */
export const lakeheadTriCountyRadio: Template = {
  name: "lakehead-tri-county-radio",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "* " },
  compose: (story) => [
    ...chrome("menu", "Donate", "Schedule", "Programs", "Playlists"),
    ...chrome("audio", "On Air Now", "Morning Blend", "0:00 0:00", "Play Live Radio"),
    ...chrome("site-name", "WLKT 90.7"),
    ...story.title(),
    ...story.byline((a) => `WLKT | By ${a}`),
    ...story.date(
      ({ monthName, day, year }) =>
        `Published ${monthName} ${day}, ${year} at 5:${story.int(10, 59)} AM CDT`,
    ),
    ...chrome("audio", `LISTEN • ${story.int(1, 6)}:${story.int(10, 59)}`),
    ...story.standfirst(),
    ...chrome("photo-credit", story.pick(["Ben Aalto", "Courtesy of the county"]), "/", "WLKT"),
    ...story.body(
      [
        story.int(10, 45) / 100,
        story.pick([
          chrome(
            "donation",
            "This story is possible because of listeners. We are 62 gifts short of our goal for today, and every one of them will be doubled by the Hartwick family until six o'clock.",
          ),
          chrome(
            "donation",
            "Support for WLKT comes from our members and from Lakehead Credit Union.",
          ),
        ]),
      ],
      [
        story.int(25, 65) / 100,
        story.pick([
          chrome("audio", "Your browser does not support the audio element."),
          chrome("podcast", "Hear the full conversation on this week's episode of Shoreline."),
        ]),
      ],
      [
        story.int(40, 80) / 100,
        chrome(
          "photo-credit",
          story.pick([
            "A volunteer looks over the lake at dusk. / Ben Aalto / WLKT",
            "The courthouse in an undated photo.",
          ]),
        ),
      ],
      [
        story.int(55, 95) / 100,
        story.pick([
          chrome("promo", story.headline()),
          chrome(
            "newsletter",
            "Want more local stories? The Lakehead Letter lands in your inbox each Wednesday.",
          ),
          chrome("related", "Read more", story.headline()),
        ]),
      ],
      [
        story.int(5, 95) / 100,
        story.pick([
          chrome(
            "event",
            "Meet the newsroom at the Elk Portage library on Tuesday at 7 p.m. There will be bars.",
          ),
          chrome("promo", story.headline()),
          chrome("calendar", "Coming up at noon: a call-in hour on winter roads."),
        ]),
      ],
    ),
    ...chrome("tags", "Tags", "Local News", story.pick(["Environment", "Government", "Arts"])),
    ...chrome(
      "author-bio",
      `${story.author}`,
      "Reports on the northern counties. Have a tip? Send it to the newsroom.",
    ),
    ...chrome("follow", "Stay Connected"),
    ...chrome("related", "Latest stories", ...story.headlines(4)),
    ...chrome(
      "donation",
      "Public radio belongs to the people who listen to it. When one of you gives, a thousand others hear the result, and nobody has to ask who paid.",
    ),
    ...chrome("calendar", "Up next", "10:00 AM World Hour", "11:00 AM Polka Party"),
    ...chrome("footer", "FCC Public File", "Contest Rules", "Contact Us"),
  ],
};
