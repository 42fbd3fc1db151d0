import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A weekly town paper: one-word menu, related headlines bare between the paragraphs, footer straight after the last line. */
export const qvMarlowEcho: Template = {
  name: "qv-marlow-echo",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Marlow Echo"),
    ...chrome("menu", "News", "Sport", "Nostalgia", "Your say", "Notices", "More"),
    ...(story.int(0, 1) === 0
      ? [
          ...chrome("ticker", story.pick(["Breaking", "Live", "Latest"])),
          ...chrome("ticker", story.headline()),
        ]
      : []),
    ...story.title(),
    ...story.byline((author) => `By ${author}`),
    ...story.date(({ day, monthName, year }) => `${day} ${monthName} ${year}`),
    ...chrome("reading-time", story.pick(["2 min read", "Reading time: 3 minutes", "1 minute"])),
    ...chrome("share", "Share", "Tweet", "Email", "Print"),
    ...chrome("comment", `${story.int(0, 60)} comments`),
    ...story.body(
      [0.3, chrome("promo", story.headline())],
      [0.55, chrome("promo", story.headline(), story.headline())],
      [
        0.8,
        story.int(0, 1) === 0
          ? [
              ...chrome(
                "newsletter",
                "Get the Echo on your phone. Every morning at seven.",
                "Sign me up",
              ),
            ]
          : [],
      ],
    ),
    ...chrome(
      "author-bio",
      story.pick(["Got a story? Ring the newsdesk on 01632 960 220.", "Seen something? Tell us."]),
    ),
    ...chrome("tags", story.pick(["Council", "Courts", "Nostalgia"])),
    ...chrome("related", ...story.headlines(story.int(4, 6))),
    ...chrome(
      "poll",
      "Will you be voting on Thursday?",
      "Yes",
      "No",
      "Is there an election?",
      `${story.int(40, 900)} votes so far`,
    ),
    ...chrome(
      "footer",
      "About",
      "Contact",
      "Complaints",
      "Cookies",
      "Jobs",
      "Archive",
      `© Marlow Echo ${story.when.year}`,
    ),
  ],
};
