import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Plain US daily: prompts to log in, events, obituaries, jobs, contests; stories from sister papers at the end. */
export const northfieldCountyRecord: Template = {
  name: "northfield-county-record",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "* " },
  compose: (story) => [
    ...chrome(
      "login",
      "Create an account to follow this topic",
      story.pick(["Manage delivery", "Pay my bill"]),
    ),
    ...chrome(
      "search",
      story.pick(["Search 140 years of the Record", "What can we help you find?"]),
    ),
    ...chrome("menu", "County", "Schools", "Business", "Faith", "Outdoors", "Obituaries"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a} | The County Record`),
    ...story.date(({ monthShort, day, year, clock }) => `${monthShort} ${day}, ${year} ${clock}`),
    ...story.body(
      [
        0.3,
        chrome(
          "ad",
          story.pick([
            "Thank you to our local sponsors",
            "Ames Roofing: free estimates through March",
          ]),
        ),
      ],
      [0.6, chrome("promo", story.headline())],
      [0.85, chrome("promo", story.headline())],
    ),
    ...chrome(
      "author-bio",
      story.pick([
        `${story.author} covers county government. Call the newsroom at 555-0162.`,
        `${story.author} joined the Record in 2019 after graduating from the state university.`,
      ]),
    ),
    ...chrome("related", ...story.headlines(3)),
    ...chrome(
      "related",
      "From our sister papers",
      story.headline(),
      "The Lakeville Post",
      story.headline(),
      "The Elk Grove Leader",
    ),
    ...chrome(
      "calendar",
      "Service Friday: Harold J. Benning, 81",
      "Visitation Sunday: Ruth Ann Kowalski, 90",
    ),
    ...chrome(
      "event",
      "Blood drive, Legion hall, 1 to 6 p.m. Tuesday",
      "Book sale, library basement, all week",
    ),
    ...chrome(
      "promo",
      story.pick([
        "Seeking: part-time press helper, nights",
        "Carriers needed for routes 12 and 31",
      ]),
    ),
    ...chrome(
      "legal",
      "The Record welcomes letters but does not print those that are unsigned or that endorse a candidate in the week before an election.",
    ),
    ...chrome("footer", "Record Publishing", "Single-copy locations", "Photo reprints"),
  ],
};
