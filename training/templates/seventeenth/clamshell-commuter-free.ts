import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A free commuter paper: chatty sign-offs in prose, quiz, votes on reactions, "got a story" lines. */
export const clamshellCommuterFree: Template = {
  name: "clamshell-commuter-free",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome("menu", "Trending", "News", "Sport", "Soaps", "Puzzles", "Horoscopes"),
    ...story.title(),
    ...story.byline((a) => a),
    ...story.date(
      ({ monthName, day, year, clock }) => `Published ${monthName} ${day}, ${year}, ${clock}`,
    ),
    ...chrome(
      "share",
      "Share this article via whatsapp",
      "Share this article via email",
      "Copy the link to this article",
    ),
    ...story.body(
      [
        0.25,
        chrome(
          "related",
          "More Trending",
          story.headline(),
          `${story.pick(["UK", "Money", "Weird"])} ${story.int(1, 20)} hours ago By ${story.reader()}`,
        ),
      ],
      [
        0.6,
        chrome(
          "poll",
          "Poll",
          story.pick(["Would you have done the same?", "Is it time to scrap it?"]),
          `Yes, in a heartbeat ${story.int(20, 60)}%`,
          `No, never ${story.int(10, 30)}%`,
          `I'd have to ask my mum ${story.int(5, 15)}%`,
        ),
      ],
    ),
    ...chrome(
      "contact",
      "Seen something odd? Tell the news desk, or shout from the platform.",
      "There is plenty more where that came from on our front page.",
    ),
    ...chrome("related", `Arrow MORE: ${story.headline()}`, `Arrow MORE: ${story.headline()}`),
    ...chrome(
      "newsletter",
      "News Updates",
      "Stay on top of the headlines with daily email updates.",
      "A robot test guards this form, and the rules of the firm that runs it apply.",
    ),
    ...chrome(
      "comment",
      `${story.reader()} ${story.int(2, 20)} hours ago`,
      story.comment(),
      "Join the conversation",
    ),
    ...chrome("footer", "Clamshell is part of the Free Sheet Group", "Today's e-edition", "Terms"),
  ],
};
