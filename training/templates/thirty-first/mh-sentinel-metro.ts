import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** US metro daily: stacked subscribe prompts, narrated audio, gift links, comments policy, sponsored carousel with prices */
export const mhSentinelMetro: Template = {
  name: "mh-sentinel-metro",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("login", "SUBSCRIBE", "LOG IN", "Hi, subscriber", "My saved articles"),
    ...chrome(
      "menu",
      "Sections",
      "Local",
      "Politics",
      "Seahorses",
      "Things to do",
      "Food",
      "Real estate",
      "Obituaries",
      "Puzzles & Comics",
      "e-paper",
    ),
    ...chrome("breadcrumb", story.pick(["Transportation", "LOCAL | POLITICS"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(
      (a) =>
        `By ${a} ${story.pick(["and ", ""])}${story.pick(["Sentinel staff reporter", "The Metro Sentinel"])}`,
    ),
    ...story.date(
      (d) =>
        `${d.monthName} ${d.day}, ${d.year} at ${d.clock} | UPDATED: ${d.monthName} ${d.day}, ${d.year}`,
    ),
    ...chrome(
      "audio",
      "Listen",
      `${story.int(3, 9)} min`,
      "This audio is made by a computer voice. Something sound wrong? Let us know.",
    ),
    ...chrome(
      "share",
      "1 gift article left this month",
      "Share",
      "Comment",
      `${story.int(3, 400)}`,
    ),
    ...story.body(
      [
        0.15,
        chrome(
          "photo-credit",
          `(${story.pick(["Marisol Kent", "Ty Bascom", "Eli Drummond"])} / The Metro Sentinel)`,
        ),
      ],
      [0.3, chrome("ad", "Advertising", "Skip Ad", "Skip Ad", "Skip Ad")],
      [
        0.5,
        chrome(
          "teaser",
          story.headline(),
          story.teaser(),
          story.pick(["Oct. 3", "Yesterday", "3:12 p.m."]),
        ),
      ],
      [
        0.75,
        chrome(
          "newsletter",
          "The Morning Sentinel",
          "Wake up to the day's top stories, free. Join 88,000 readers.",
          "Enter email address",
          "By signing up you agree to our terms of use and privacy notice.",
        ),
      ],
    ),
    ...story.byline((a) => a),
    ...chrome(
      "author-bio",
      "covers transportation for the Sentinel. Reach her at 555-0133. On weekends she rides every route end to end and writes down what people eat.",
    ),
    ...chrome(
      "comment-form",
      "Most comments on stories are limited to subscribers. We close threads on crime, deaths and children. Be kind, stay on topic and don't pretend to be someone else.",
      `View ${story.int(3, 400)} comments`,
    ),
    ...chrome(
      "sponsor",
      "From our partners",
      "Walnut sideboard $349.00",
      "Noise-cancelling earmuffs $29.95",
      "Sponsored by Hutch & Hearth",
    ),
    ...chrome("related", "Most Read Local Stories", ...numbered(story.headlines(5))),
    ...chrome(
      "footer",
      "Company",
      "Newspapers in Education",
      "Trade Store",
      "Manage subscription",
      "Print delivery problems: 1-800-555-0160",
      "Notice at Collection",
      `Copyright © ${story.when.year} The Metro Sentinel Company`,
    ),
  ],
};
