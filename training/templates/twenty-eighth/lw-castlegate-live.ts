import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A regional publisher's live site: several poll wordings in the middle of the story, results with percentages, comment teaser. */
export const lwCastlegateLive: Template = {
  name: "lw-castlegate-live",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "Castlegate Live", "News", "What's on", "Football", "Black book"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => a),
    ...story.date(
      ({ clock, day, monthName, year }) => `${clock}, ${day} ${monthName.toUpperCase()} ${year}`,
    ),
    ...story.body(
      [
        0.4,
        chrome(
          "poll",
          story.pick([
            "POLL: Should buses be free for under-21s?",
            "Have your say: is it time for a congestion charge?",
            "Vote: who should be the next manager?",
          ]),
          ...story.pick([
            ["Yes, about time", "No, who will pay?", "Only at weekends"],
            ["Definitely", "Not for me", "Don't know"],
          ]),
          `${story.int(120, 9000)}+ votes so far`,
          story.pick(["Cast your vote", "Choose one", "Poll closes at midnight"]),
        ),
      ],
      [
        0.75,
        chrome(
          "comment-form",
          story.pick([
            "What do you make of it all? Tell us in the comments below.",
            "Do you agree? Scroll down and let us know.",
            "Do you have a view? Sign in and join the debate.",
          ]),
        ),
      ],
    ),
    ...chrome(
      "poll",
      "Poll results",
      `Yes, about time ${story.int(40, 60)}%`,
      `No, who will pay? ${story.int(20, 30)}%`,
      `Only at weekends ${story.int(5, 12)}%`,
      "Thanks for voting! Come back tomorrow to see where it ended up.",
    ),
    ...chrome("promo", story.headline(), story.headline()),
    ...chrome(
      "teaser",
      "Our man in the stands was as cold as you were. Here is what he made of the second half, the referee and the pies.",
    ),
    ...chrome(
      "newsletter",
      "We'll send you one email at teatime with the ten things people in Castlegate are talking about. There may also be offers from firms we trust, and you can turn those off.",
    ),
    ...chrome("footer", "Part of the Halberd Group", "How to complain", "Editorial policy"),
  ],
};
