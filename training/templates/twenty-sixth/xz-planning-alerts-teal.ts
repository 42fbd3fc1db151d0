import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A hyperlocal site run by two people: public notices portal widget, membership plea, tip jar. */
export const xzPlanningAlertsTeal: Template = {
  name: "xz-planning-alerts-teal",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "The Teal Valley Eye"),
    ...chrome("menu", "Front page", "Council", "Planning", "People", "Walks", "Support us"),
    ...chrome(
      "donation",
      story.pick([
        "We are two people and a laptop. 412 of you pay £4 a month so that 9,000 can read for nothing.",
        "Your Eye is free because some of your neighbours pay. Join them?",
      ]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}`),
    ...story.date((w) => `${w.day} ${w.monthShort}. ${w.year}`),
    ...(story.int(0, 3) > 0
      ? chrome("audio", "Listen to this story", `${story.int(2, 8)}:${story.int(10, 59)}`)
      : []),
    ...story.body(
      [
        0.35,
        chrome(
          "newsletter",
          "The Eye opens on Fridays",
          "One email, no adverts, all the planning.",
          "you@example.org",
          "Yes please",
        ),
      ],
      [
        0.7,
        chrome(
          "event",
          "Public notices near you",
          "Road closure: Pump Lane, 8-12",
          "Licence: 2 Market Place, alcohol until 23:00",
          "Goods vehicle operator: Rigg Farm",
          "Search all notices",
        ),
      ],
    ),
    ...(story.author === "Newsroom"
      ? []
      : chrome(
          "author-bio",
          `${story.author} founded the Eye in 2019 after the last local paper shut. Before that came ten years of parish minutes and a spell on a trawler.`,
        )),
    ...chrome("share", "Copy link", "Bluesky", "Facebook", "Print"),
    ...chrome(
      "related",
      "Before you go",
      story.headline(),
      story.teaser(),
      story.headline(),
      story.teaser(),
    ),
    ...(story.int(0, 3) > 0
      ? chrome(
          "contact",
          "Seen a yellow notice on a lamp post? Photograph it and send it to tips@tealeye.example. We never name a source.",
        )
      : []),
    ...chrome("footer", "Who pays for us", "Corrections", "Our code"),
  ],
};
