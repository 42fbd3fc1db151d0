import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A sports site: live score strips, odds, fantasy promos, ticket lines and fan votes inside match stories. */
export const gridironAndGrassSportsdesk: Template = {
  name: "gridiron-and-grass-sportsdesk",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Scores", "Fixtures", "Tables", "Transfers", "Fantasy", "Watch"),
    ...chrome("ticker", "FT", "Lions 2-1 Rovers", "HT", "Swans 0-0 Park"),
    ...chrome("site-name", "Grass & Gridiron"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => a),
    ...story.date(({ weekday, day, monthName, year }) => `${weekday} ${day} ${monthName} ${year}`),
    ...chrome("follow", "Follow", "Add as favourite team"),
    ...story.body(
      [
        story.int(10, 40) / 100,
        story.pick([
          chrome("promo", "Join our fantasy league: 14,000 managers and one very smug postman"),
          chrome(
            "ad",
            "Bet £10 get £30 in free bets. New customers only. 18+ Please gamble with care. T&Cs apply.",
          ),
        ]),
      ],
      [
        story.int(25, 65) / 100,
        story.pick([
          chrome("audio", "Play Video - The goal that settled it", "1:12"),
          chrome("audio", "Watch the highlights on catch-up from 10pm"),
          chrome("promo", story.headline()),
        ]),
      ],
      [
        story.int(40, 85) / 100,
        story.pick([
          chrome(
            "poll",
            "Who was your player of the match?",
            "Whitty",
            "Petrakis",
            "The post",
            `${story.int(300, 9000)} votes so far`,
          ),
          chrome(
            "event",
            "Tickets for next Saturday's double-header are on sale at the ground from Monday at 9am.",
          ),
        ]),
      ],
      [
        story.int(60, 97) / 100,
        story.pick([
          chrome("related", "Elsewhere in the league", story.headline(), story.headline()),
          chrome("podcast", "New episode: was it ever a penalty?"),
          chrome("teaser", story.teaser()),
        ]),
      ],
    ),
    ...chrome("tags", story.pick(["Football", "Cricket", "Curling"]), "Match reports"),
    ...chrome("related", "Top Headlines", ...story.headlines(5)),
    ...chrome(
      "comment",
      `${story.int(5, 900)} comments`,
      `${story.reader()}: ${story.comment()}`,
      "Be civil.",
    ),
    ...chrome(
      "calendar",
      "Next up",
      "Sat 14:10 Wendouree v North",
      "Sun 15:20 Lake Gardens v East",
    ),
    ...chrome("related", "Columnists", `${story.reader()}: ${story.headline()}`),
    ...chrome(
      "newsletter",
      "The Third Half",
      "Every Monday: what we saw, what we missed, and what the referee missed.",
      "Sign me up",
    ),
    ...chrome("footer", "Responsible gambling", "Help", "© Grass & Gridiron Digital"),
  ],
};
