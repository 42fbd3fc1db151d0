import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A US alternative weekly: support letter, calendar picks, slug lines, best-of poll. */
export const saltgrassAltWeekly: Template = {
  name: "saltgrass-alt-weekly",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "* " },
  compose: (story) => [
    ...(story.int(1, 100) <= 60
      ? chrome("tags", story.pick(["News & Views", "Food & Drink", "Culture", "Letters"]))
      : []),
    ...story.title(),
    ...story.byline((author) => `by ${author}`),
    ...story.date(({ day, monthName, year }) => `${monthName} ${day}, ${year}`),
    ...story.body(
      [
        0.4,
        chrome(
          "donation",
          "Hey. We're free, and we'd like to stay that way. If every person who picked up the Saltgrass this week threw in five bucks we'd be able to fix the roof and hire a copy editor, possibly in that order.",
          "Become a member",
        ),
      ],
      [0.7, chrome("promo", story.headline())],
    ),
    ...chrome(
      "event",
      "Picks",
      `THU ${story.int(1, 29)}: Slow Dog, The Annex, 9 p.m., $12`,
      `FRI ${story.int(1, 29)}: Zine Swap, Library, noon, free`,
      `SAT ${story.int(1, 29)}: Ghost Bike Ride, meet at the silos`,
    ),
    ...chrome("related", "The latest", ...story.headlines(story.int(2, 4))),
    ...chrome(
      "poll",
      `Vote now! Best of the Bay ${story.when.year}`,
      "Best taco",
      "Best bench",
      "Best excuse",
    ),
    ...chrome("share", "Share on Bluesky", "Share on Threads", "Email a friend"),
    ...(story.int(1, 100) <= 70
      ? chrome("author-bio", `Got a tip? ${story.author} reads everything, including the margins.`)
      : []),
    ...(story.int(1, 100) <= 70
      ? chrome(
          "tags",
          `Tagged: ${story.pick(["housing", "music", "water", "local elections"])}, ${story.pick(["bikes", "bars"])}, weird`,
        )
      : []),
    ...chrome("footer", "Find a rack near you", "Masthead", "Pitch us"),
  ],
};
