import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A public radio station: player texts, pledge drive, transcript link, host list. */
export const qvHarbourPublicRadio: Template = {
  name: "qv-harbour-public-radio",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("tools", "Skip to content"),
    ...chrome(
      "audio",
      "On air now",
      story.pick(["Morning Harbour", "The Long Noon", "Night Boats"]),
      "Play live radio",
    ),
    ...chrome("donation", "Donate"),
    ...chrome("menu", "News", "Music", "Shows", "Schedule", "Events"),
    ...chrome("breadcrumb", story.pick(["Local", "State", "Arts", "Health"])),
    ...story.title(),
    ...chrome("podcast", `Listen • ${story.int(2, 7)}:${story.int(10, 59)}`),
    ...story.byline((author) => `Harbour Public Radio | By ${author}`),
    ...story.date(
      ({ monthName, day, year, clock }) => `Published ${monthName} ${day}, ${year} at ${clock}`,
    ),
    ...chrome(
      "photo-credit",
      story.pick(["Harbour Public Radio", "Courtesy of the family", "Dale Ostrom / HPR"]),
    ),
    ...story.body(
      [
        0.4,
        [
          ...chrome(
            "newsletter",
            "The Tide Table",
            "Three stories and a song. Fridays.",
            "Email address *",
            "Sign Up",
          ),
        ],
      ],
      [0.7, chrome("related", "Related", story.headline(), story.headline())],
    ),
    ...chrome(
      "tags",
      "Tags",
      story.pick(["Local News", "Housing", "Weather"]),
      story.pick(["Top Stories", "Featured"]),
    ),
    ...chrome("share", "Facebook", "Bluesky", "Email"),
    ...chrome(
      "author-bio",
      story.author,
      `${story.author} joined the newsroom in ${story.int(2009, 2023)} after several years at a paper that no longer exists. She covers schools, water and whatever falls off the bridge.`,
      story.pick(["See stories by this reporter", "Contact me"]),
    ),
    ...chrome(
      "donation",
      "Local stories like this one are paid for by listeners. Our spring drive ends on Sunday, and we are $14,000 short of our goal.",
      "Make a gift",
    ),
    ...chrome(
      "footer",
      `© ${story.when.year} Harbour Public Radio`,
      "About",
      "FCC Public File",
      "Careers",
      "Underwriting",
    ),
  ],
};
