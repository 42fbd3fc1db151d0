import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** City news site with captions and credits doubled, numbers without words and a list of top stories by section. */
export const foundryLaneStandard: Template = {
  name: "foundry-lane-standard",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome("menu", "Standard", "≡", "🔍", "Give"),
    ...chrome("ad", "Paid for by Corran Windows"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a}, Foundry Lane`),
    ...story.date(({ day, monthShort, year, clock }) => `${day} ${monthShort} ${year} | ${clock}`),
    ...chrome("counter", `${story.int(10, 90)}`, `${story.int(1, 9)}.${story.int(1, 9)}k`),
    ...chrome(
      "photo-credit",
      "1 of 4",
      story.pick([
        "A van stands outside the depot at first light. (Rhona Keel/Standard)",
        "Neighbours look on from behind the tape. (Rhona Keel/Standard)",
      ]),
      story.pick([
        "A van stands outside the depot at first light.",
        "Neighbours look on from behind the tape.",
      ]),
    ),
    ...story.body(
      [
        0.25,
        chrome(
          "photo-credit",
          story.pick([
            "The building in 1974. City Archive",
            "An artist's idea of the finished square. Handout",
            "Map: Standard graphics. Not to scale",
          ]),
        ),
      ],
      [
        0.55,
        chrome(
          "related",
          story.pick([
            "More where that came from",
            "Go back to the beginning",
            "The background, in three pieces",
          ]),
          ...story.headlines(3),
        ),
      ],
      [
        0.8,
        chrome(
          "photo-credit",
          story.pick([
            "Rain on the market hall roof, Friday. RK",
            "The footbridge, closed since spring. RK",
          ]),
        ),
      ],
    ),
    ...chrome(
      "related",
      "City",
      ...story.headlines(2),
      "County",
      ...story.headlines(2),
      "Touchline",
      ...story.headlines(2),
    ),
    ...chrome(
      "poll",
      "Would you walk that way after dark?",
      "Any time",
      "Not on your own",
      "Never",
      "Count me in",
    ),
    ...chrome(
      "contact",
      "Did you see it happen? Our desk is staffed until ten and we never give out names.",
      "desk@foundrylane.example",
    ),
    ...chrome("footer", "Foundry Lane Standard Ltd, registered in England", "Terms", "Privacy"),
  ],
};
