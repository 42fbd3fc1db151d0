import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Indian English daily: IST stamps, read-later links, inline "also read", topics, published line at the end. */
export const deccanStandard: Template = {
  name: "deccan-standard",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome("ticker", `${story.when.monthName} ${story.when.day}, ${story.when.year}`),
    ...chrome("login", "e-Paper", "LOGIN", "ACCOUNT", "GIFT A SUBSCRIPTION"),
    ...chrome(
      "menu",
      "India",
      "World",
      "States",
      "Cities",
      "Sport",
      "Data",
      "Crossword+",
      "Puzzles",
    ),
    ...chrome("breadcrumb", "Home", "/ News", `/ ${story.pick(["States", "Cities", "National"])}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(
      ({ monthName, dd, year, clock }) => `Updated - ${monthName} ${dd}, ${year} ${clock} IST`,
    ),
    ...story.byline((author) => author),
    ...chrome("comment", "READ COMMENTS"),
    ...chrome(
      "share",
      "Copy link",
      "Email",
      "Facebook",
      "Twitter",
      "Telegram",
      "LinkedIn",
      "WhatsApp",
      "Reddit",
    ),
    ...chrome("tools", "READ LATER", "Remove", "SEE ALL"),
    ...story.body(
      [0.3, chrome("promo", `Also Read | ${story.headline()}`)],
      [
        0.5,
        chrome(
          "app",
          "For live updates on the go, follow us on our WhatsApp channel and download the Deccan Standard app.",
        ),
      ],
      [0.65, chrome("promo", `EXPLAINED | ${story.headline()}`, story.teaser())],
    ),
    ...chrome(
      "first-published",
      `Published - ${story.when.monthName} ${story.when.dd}, ${story.when.year} ${story.when.clock} IST`,
    ),
    ...chrome(
      "tags",
      "Related Topics",
      ...story.pick([
        ["state politics", "/ transport"],
        ["economy (general)", "/ consumer issue"],
      ]),
    ),
    ...chrome(
      "related",
      "Top News Today",
      ...story.headlines(5).flatMap((one, at) => [`${at}`, one]),
    ),
    ...chrome(
      "comment-form",
      "Comments",
      "Comments have to be in English, and in full sentences. They cannot be abusive or personal. Please abide by our community guidelines for posting your comments.",
    ),
    ...chrome(
      "footer",
      `Copyright © ${story.when.year}, DECCAN STANDARD PUBLISHING PVT LTD. or its affiliated companies. All rights reserved.`,
      "BACK TO TOP",
    ),
  ],
};
