import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A general British sports site: fixtures strip, comments by votes, quizzes, bets, lone headlines within match reports. */
export const gridironAndGrass: Template = {
  name: "gridiron-and-grass",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "ticker",
      "FT",
      `Dunmere ${story.int(0, 4)}-${story.int(0, 4)} Calder`,
      `HT`,
      `Port Vane ${story.int(0, 2)}-${story.int(0, 2)} Hythe`,
      "All today's scores",
    ),
    ...chrome(
      "menu",
      "Scores & Fixtures",
      "Tables",
      "Transfers",
      "Cricket",
      "Darts",
      "Women's",
      "Fantasy",
      "Free games",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) =>
      story.pick([`By ${author}, football reporter at the ground`, author]),
    ),
    ...story.date(
      ({ weekday, day, monthName, year, clock }) =>
        `${weekday} ${day} ${monthName} ${year} ${clock}, UK`,
    ),
    ...story.pick([
      chrome(
        "audio",
        story.pick([
          "PLEASE USE CHROME BROWSER FOR A MORE ACCESSIBLE VIDEO PLAYER",
          "FREE TO WATCH: Highlights of the match",
        ]),
      ),
      [],
    ]),
    ...story.body(
      [story.int(12, 28) / 100, chrome("related", ...story.headlines(2))],
      [
        story.int(42, 58) / 100,
        story.pick([
          chrome(
            "app",
            story.pick([
              "Download the Gridiron app for expert analysis, best video & more",
              "Got the app? Get push notifications from your team",
            ]),
          ),
          [],
        ]),
      ],
      [story.int(72, 88) / 100, chrome("promo", `Also See: ${story.headline()}`)],
    ),
    ...story.pick([chrome("teaser", story.teaser()), []]),
    ...chrome(
      "poll",
      "Player of the match",
      "Rate the players out of ten",
      `Votes so far: ${story.int(400, 9000)}`,
    ),
    ...chrome("comment", `${story.int(10, 900)} comments`),
    ...story.repeat(4, () =>
      chrome(
        "comment",
        `Comment posted by ${story.reader()}, at ${story.int(10, 20)}:${story.int(10, 59)}`,
        story.comment(),
      ),
    ),
    ...chrome("sponsor", "Pick Six: win £250,000 for free. Entries by 3pm.", "Bet responsibly"),
    ...chrome("related", "Around Gridiron", ...marked("- ", story.headlines(3))),
    ...story.pick([
      chrome("calendar", "What's next? Wednesday: cup replay, live from 7pm; kick-off 7.45pm"),
      [],
    ]),
    ...story.pick([
      chrome("follow", "Choose your team", "Add to My Sport", "Follow us on YouTube"),
      [],
    ]),
    ...chrome(
      "footer",
      "Ways to watch",
      "Work with us",
      `© ${story.when.year} Gridiron & Grass UK`,
    ),
  ],
};
