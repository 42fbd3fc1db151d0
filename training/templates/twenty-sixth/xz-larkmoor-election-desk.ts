import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A regional daily on election night: results widget, ward finder and live feed chrome round any story. */
export const xzLarkmoorElectionDesk: Template = {
  name: "xz-larkmoor-election-desk",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome(
      "consent",
      "We value your privacy",
      "We and our 743 partners store and access information on a device, such as unique IDs in cookies, to process personal data. You may accept or manage your choices below.",
      "More options",
      "Accept all",
    ),
    ...chrome("menu", "News", "Politics", "Elections", "Sport", "Life", "Puzzles"),
    ...chrome(
      "ticker",
      "COUNCILS DECLARED",
      `${story.int(8, 40)} of 46`,
      "CON",
      `${story.int(100, 400)}`,
      `-${story.int(10, 90)}`,
      "LAB",
      `${story.int(100, 400)}`,
      `+${story.int(10, 90)}`,
      "LD",
      `${story.int(100, 300)}`,
      `+${story.int(3, 40)}`,
      "IND",
      `${story.int(20, 90)}`,
      "Full results",
    ),
    ...(story.int(0, 3) > 0
      ? chrome(
          "search",
          "Find your ward",
          "Enter postcode",
          "Go",
          "Sorry, that postcode was not recognised",
        )
      : []),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(
      (author) =>
        `By ${author}, ${story.pick(["Political Reporter", "at the count", "Local Democracy Reporter"])}`,
    ),
    ...story.date((w) => `Published ${w.day} ${w.monthShort} ${w.year} at ${w.clock}`),
    ...(story.int(0, 3) > 0 ? chrome("reading-time", `${story.int(2, 9)} min read`) : []),
    ...story.body(
      [
        0.15,
        chrome(
          "photo-credit",
          "Ballot papers are sorted at the sports hall (photo: Larkmoor Echo)",
        ),
      ],
      [0.4, chrome("promo", `Live: ${story.headline()}`)],
      [0.65, chrome("poll", "Did you vote?", "Yes", "No", "By post", "Submit")],
      [0.9, story.int(0, 1) === 1 ? chrome("teaser", story.teaser()) : []],
    ),
    ...chrome("related", "Read next", ...story.headlines(3)),
    ...chrome("related", "Most read in politics", ...numbered(story.headlines(5))),
    ...(story.int(0, 3) > 0
      ? chrome(
          "donation",
          "The Echo has no owner but its readers. If each person who read our results page tonight gave us one pound, we could pay a second reporter until Christmas. Will you?",
          "Give now",
        )
      : []),
    ...chrome(
      "footer",
      "Contact the newsdesk",
      "Complaints",
      "Accessibility",
      "Modern slavery statement",
      `© ${story.when.year}`,
    ),
  ],
};
