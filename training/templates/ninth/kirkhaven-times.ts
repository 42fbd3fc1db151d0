import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** An island weekly online: tide tables, print-edition lines, ferry alert, small ads, readers' names under comments. */
export const kirkhavenTimes: Template = {
  name: "kirkhaven-times",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "- " },
  compose: (story) => [
    ...(story.int(1, 4) > 1
      ? chrome("ticker", "High water 06:12 4.1m", "Ferry status: amended")
      : []),
    ...chrome("site-name", "The Kirkhaven Times & Isles Intelligencer"),
    ...chrome(
      "promo",
      story.pick([
        "This week's paper is in the shops from Thursday, weather permitting",
        "Digital edition out now",
      ]),
    ),
    ...chrome("breadcrumb", "You are here: Front page : News"),
    ...story.title(),
    ...story.date((w) => `${w.weekday} ${w.day} ${w.monthName}`),
    ...story.byline((a) => `By ${a}`),
    ...story.standfirst(),
    ...story.body(
      [
        0.35,
        chrome(
          "ad",
          "SMALL ADS",
          "Peats, dry, delivered to south end. 01555 000 177",
          "Free to good home: accordion",
        ),
      ],
      [0.65, chrome("promo", story.headline())],
    ),
    ...chrome(
      "comment",
      "Your views",
      ...story.pick([
        ["No comments yet. It's quiet, isn't it?"],
        [story.comment(), `— ${story.reader()}`, story.comment(), `— ${story.reader()}`],
      ]),
    ),
    ...chrome(
      "comment-form",
      "Add yours",
      "Name (no pseudonyms in planning matters)",
      "Your view",
      "Send",
    ),
    ...chrome("related", "Elsewhere in the isles", ...marked("* ", story.headlines(4))),
    ...chrome(
      "newsletter",
      "Exiles' letter: if you have left the islands, or only your heart has stayed, we'll write to you on Fridays. Email address",
    ),
    ...chrome("share", "Tell someone: Facebook / Email / Print"),
    ...chrome("counter", `This page has been read ${story.int(50, 900)} times`),
    ...chrome("tags", "Keywords: ferries; piers; health; council"),
    ...chrome(
      "legal",
      "The Times takes care, but gives no warranty, over tide tables and ferry notices, and mariners should rely on official sources only. Notices for the paper must reach us by noon on Tuesday.",
    ),
    ...(story.int(1, 4) > 1
      ? chrome(
          "contact",
          "Shore Street, Kirkhaven",
          "01555 000 100",
          "editor, adverts, deliveries: same number",
        )
      : []),
  ],
};
