import { chrome, marked } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** An Australian regional site: subscriber prompts, comment rules, property promos. */
export const wombarraInletExaminer: Template = {
  name: "wombarra-inlet-examiner",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "consent",
      story.pick([
        "We use cookies to run this site and to show you ads. Read how we handle your data.",
        "By browsing on you agree to our use of cookies.",
      ]),
      "Got it",
    ),
    ...chrome("menu", "Today's Paper", "Property", "Jobs", "Tributes", "Weather"),
    ...chrome("breadcrumb", "Home/News/Local News"),
    ...story.title(),
    ...story.byline((author) => `By ${author}`),
    ...story.date(
      ({ monthName, day, year, clock }) =>
        `${story.pick(["Updated", "First published"])} ${monthName} ${day} ${year} - ${clock}`,
    ),
    ...story.standfirst(),
    ...story.body(
      [
        0.2,
        chrome(
          "promo",
          "This story is for subscribers.",
          "Join us or sign in to read on",
          "(from $2 a week, four weeks minimum)",
        ),
      ],
      [0.45, chrome("related", ...marked("Read also: ", story.headlines(1)))],
      [0.7, chrome("related", "In other news:", ...story.headlines(2))],
    ),
    ...chrome("share", "Share"),
    ...chrome(
      "author-bio",
      story.author,
      "I write about council, the environment and anything with a tail. Grew up on the inlet, went away, came back. Got a yarn? Drop me a line.",
    ),
    ...chrome(
      "newsletter",
      "The Wombarra seven o'clock",
      "Weekdays at 7am. Your briefing on what the coast is talking about.",
    ),
    ...chrome(
      "comment-form",
      "Conversations are for subscribers. We welcome debate, but please be civil and stay on topic.",
    ),
    ...chrome(
      "related",
      "More from News",
      ...story
        .repeat(3, () =>
          chrome("related", story.headline(), story.pick(["Jun Abbott", "Local", "2 hours ago"])),
        )
        .map((line) => line.text),
    ),
    ...chrome(
      "promo",
      "On the market",
      story.pick([
        "3 bed 2 bath 1 car, Heron Parade",
        "Beach shack offered for first time in 60 years",
      ]),
    ),
    ...chrome(
      "footer",
      "Our sites",
      "Help centre",
      "Commenting terms",
      "Privacy policy",
      "About us",
      "Working with us",
    ),
  ],
};
