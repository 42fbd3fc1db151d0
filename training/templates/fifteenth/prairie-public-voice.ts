import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An American public radio newsroom: transcript and player, host lines, pledges in prose, underwriter. */
export const prairiePublicVoice: Template = {
  name: "prairie-public-voice",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("donation", story.pick(["Donate", "Give now", "Become a sustaining member"])),
    ...chrome(
      "menu",
      "Play Live Radio",
      "Next Up: 0:00",
      "Available On Air Stations",
      "All Streams",
      "Schedule",
      "Shows & Podcasts",
    ),
    ...chrome("breadcrumb", story.pick(["News", "Rural Life", "Morning Report"])),
    ...story.title(),
    ...chrome("site-name", "Prairie Public Voice |"),
    ...story.byline((author) => `By ${author}`),
    ...story.date(
      ({ monthName, day, year, clock }) => `Published ${monthName} ${day}, ${year} at ${clock} CDT`,
    ),
    ...chrome("share", "Facebook", "LinkedIn", "Email"),
    ...chrome("audio", `LISTEN • ${story.int(1, 7)}:${story.int(10, 59)}`),
    ...chrome("photo-credit", story.pick(["Courtesy", "Dale Ostrow / Prairie Public Voice"]), "/"),
    ...story.standfirst(),
    ...story.body(
      [
        story.int(32, 48) / 100,
        story.pick([
          chrome(
            "sponsor",
            story.pick(["Sponsor message", "Prairie Public Voice is supported by"]),
            "Become a PPV sponsor",
          ),
          [],
        ]),
      ],
      [story.int(62, 78) / 100, chrome("promo", story.headline())],
    ),
    ...story.pick([
      chrome("related", story.headline(), story.headline()),
      chrome("related", story.headline()),
      [],
    ]),
    ...chrome(
      "tags",
      "Tags",
      story.pick(["Rural health", "Education", "Statehouse"]),
      "Local stories",
    ),
    ...chrome(
      "author-bio",
      `${story.author}`,
      "covers the western half of the state, from a spare bedroom with good acoustics.",
      `See stories by ${story.author}`,
    ),
    ...story.pick([
      chrome(
        "donation",
        "Nobody tells us which stories to cover, and that's because most of our money comes from people like you, five and ten dollars at a time. If today's reporting helped you understand your community, please make a gift before midnight on Friday. Thank you.",
      ),
      [],
    ]),
    ...chrome("related", "Related Content"),
    ...story.repeat(3, () => chrome("related", story.headline(), story.teaser())),
    ...story.pick([
      chrome(
        "event",
        "Community Calendar",
        "Pie auction for the Wells library, Saturday, 2 p.m.",
        "Submit an event",
      ),
      [],
    ]),
    ...chrome(
      "podcast",
      "Listen to Gravel Roads, our podcast on the people who plow them",
      "New episodes every other Wednesday",
    ),
    ...chrome(
      "footer",
      "Public Inspection File",
      "Contest Rules",
      "Annual Report",
      "Stay Connected",
      "Our Mission",
      `© ${story.when.year}`,
    ),
  ],
};
