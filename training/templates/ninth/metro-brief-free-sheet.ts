import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A free commuter paper: stacked labels, glued share words, trending numbers, newsletter in caps, puzzles. */
export const metroBriefFreeSheet: Template = {
  name: "metro-brief-free-sheet",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...(story.int(1, 4) > 1
      ? chrome(
          "tools",
          "To view this video please enable JavaScript, and consider upgrading to a web browser that supports HTML5 video",
        )
      : []),
    ...story.title(),
    ...story.byline((a) => a),
    ...story.date((w) => `Published ${w.monthName} ${w.day}, ${w.year} ${w.clock}`),
    ...chrome("share", "FacebookTwitterWhatsAppShare via MessengerCopy the linkSave"),
    ...chrome("comment", `Comments ${story.int(0, 60)}`),
    ...story.standfirst(),
    ...story.body(
      [
        0.25,
        chrome(
          "newsletter",
          story.pick([
            "All the transfer gossip before your first coffee: sign up to The Warm Bench",
            "The Brief Brief: everything worth knowing, in the time it takes to miss a train.",
          ]),
        ),
      ],
      [0.5, chrome("related", "Trending", ...counted(story.headlines(3)))],
      [
        0.72,
        chrome(
          "promo",
          `More: ${story.pick(["News", "Trending", "Weird"])}`,
          story.headline(),
          story.headline(),
          story.headline(),
        ),
      ],
    ),
    ...(story.int(1, 4) > 1
      ? chrome(
          "contact",
          "Got a story? Ring the desk, or send us your pictures.",
          "There's more of this sort of thing on our news pages.",
        )
      : []),
    ...(story.int(1, 4) > 1
      ? chrome(
          "follow",
          "We're on all the usual apps, and some of the unusual ones. Come and say hello.",
        )
      : []),
    ...chrome("promo", `MORE: ${story.headline()}`, `MORE: ${story.headline()}`),
    ...chrome("tags", story.pick(["CrimeLondonTransport", "WeatherFoodUK News"])),
    ...chrome("comment", "Comment now", story.reader(), story.comment()),
    ...chrome("menu", "Puzzles", "Quick crossword", "Sudoku"),
    ...chrome(
      "consent",
      "Privacy Policy",
      "Cookie settings",
      "We and our 118 partners store and access information on your device.",
    ),
  ],
};
