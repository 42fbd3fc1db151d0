import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A coastal weekly: unlabelled headline between paragraphs, a poll with thank-you line, editor's begging letter in prose. */
export const lwSaltmarshCourier: Template = {
  name: "lw-saltmarsh-courier",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "Home", "News", "Sport", "Tides", "Obituaries", "Shop"),
    ...story.title(),
    ...story.byline((a) => `By ${a}`),
    ...story.date(({ day, monthName, year }) => `${day} ${monthName} ${year}`),
    ...story.body(
      [0.3, chrome("promo", story.headline())],
      [0.55, chrome("teaser", story.teaser())],
      [0.8, chrome("promo", story.headline())],
    ),
    ...chrome(
      "poll",
      story.pick([
        "Should the harbour wall be raised?",
        "Do you feel safe walking home after dark?",
        "Is the county doing enough for its bus users?",
      ]),
      "Yes",
      "No",
      "I would rather not say",
      `${story.int(112, 4900)} people have voted so far`,
      story.pick([
        "Thanks for taking part!",
        "Thank you. Your vote has been counted.",
        "You have voted already.",
      ]),
    ),
    ...chrome(
      "donation",
      "A word from the editor",
      "When I came to this paper there were nineteen of us in the newsroom, and a dog. There are five of us now, and the dog has retired.",
      "We still sit through the planning meetings so that you need not. We still read the accounts. But the money that paid for it, which came from people who sold cars and houses, has gone elsewhere and will not come back.",
      `If what you have just read was worth something to you, would you think about giving us £${story.int(2, 6)} a month? It is less than a pasty, and it keeps a reporter in the room.`,
      "Thank you for reading, whatever you decide.",
      "Wilf Trescothick, Editor",
      "Yes, I'll help",
    ),
    ...chrome("related", "Elsewhere on the coast", ...story.headlines(4)),
    ...chrome(
      "footer",
      "Saltmarsh Courier, 4 Quay Steps",
      `© ${story.when.year} Saltmarsh Newspapers (1961) Ltd`,
    ),
  ],
};
