import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A public radio station in the Midwest: player remains, membership prose, show schedule. */
export const btBluegillRadio: Template = {
  name: "bt-bluegill-radio",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome(
      "audio",
      "Play Live Radio",
      "Next Up:",
      "0:00",
      "0:00",
      "Available On Air Stations",
      `On Air Now: ${story.pick(["Morning Desk", "The Long Noon", "Evening Jazz"])}`,
    ),
    ...chrome("menu", "Programs", "Schedule", "Ways To Give", "Donate", "All Streams"),
    ...chrome("tags", story.pick(["Government & Politics", "Environment", "Arts & Culture"])),
    ...story.title(),
    ...chrome("site-name", `Bluegill Public Radio | ${story.pick(["By", "Staff report"])}`),
    ...story.byline(),
    ...story.date(
      ({ monthName, day, year, clock }) =>
        `Published ${monthName} ${day}, ${year} at ${clock} AM CDT`,
    ),
    ...chrome("share", "Facebook", "LinkedIn", "Email"),
    ...chrome("audio", `LISTEN • ${story.int(0, 6)}:${story.int(10, 59)}`, "Download", "Embed"),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick(["Marta Ojeda", "Courtesy of the family", "Ty Brandt"]),
      "/",
      "Bluegill Public Radio",
    ),
    ...story.body([
      0.5,
      chrome(
        "donation",
        story.pick([
          "Support for this station comes from listeners like you.",
          "We'll keep this short: three in four of our dollars come from listeners. If you have been meaning to give, today is a fine day for it.",
        ]),
        "Make a sustaining gift",
      ),
    ]),
    ...chrome(
      "audio",
      "Transcript",
      "A transcript of this segment will be posted when it is ready.",
    ),
    ...chrome(
      "tags",
      "Tags",
      story.pick(["Local News", "Water", "State Government"]),
      "Top Stories",
    ),
    ...chrome(
      "author-bio",
      story.author,
      `${story.author} covers the lakeside counties. Before radio, there was a boat, a newsletter about boats, and a debt.`,
      `See stories by ${story.author}`,
    ),
    ...chrome(
      "related",
      "Related Content",
      story.headline(),
      story.teaser(),
      `Listen • ${story.int(2, 8)}:${story.int(10, 59)}`,
      story.headline(),
      story.headline(),
    ),
    ...chrome(
      "sponsor",
      "Underwriting: this hour is made possible by a plumbing supply house with eleven locations.",
    ),
    ...chrome(
      "footer",
      "Stay Connected",
      "instagram",
      "youtube",
      `© ${story.when.year} Bluegill Public Radio`,
      "FCC Public File",
      "FCC Applications",
      "Annual Reports",
      "EEO Report",
    ),
  ],
};
