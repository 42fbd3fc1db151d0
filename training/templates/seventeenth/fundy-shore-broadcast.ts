import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A Canadian public broadcaster's local page: social reactions, "about the author" box, corrections, accessible audience line. */
export const fundyShoreBroadcast: Template = {
  name: "fundy-shore-broadcast",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Suggestions: move with the arrow keys, choose with enter.",
      "News",
      "Sports",
      "Radio",
      "Music",
      "Kids",
      "Indigenous",
      "Local updates",
    ),
    ...chrome("breadcrumb", story.pick(["Nova Scotia", "Manitoba", "New Brunswick"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a} · Fundy News`),
    ...story.date(
      ({ monthShort, dd, year, clock }) =>
        `Posted: ${monthShort} ${dd}, ${year} ${Number(clock.slice(0, 2)) % 12 || 12}:${clock.slice(3)} ${clock < "12" ? "AM" : "PM"} AST | Last Updated: ${monthShort} ${dd}, ${year}`,
    ),
    ...chrome("reading-time", `Estimated reading time: ${story.int(2, 7)} minutes`),
    ...chrome(
      "audio",
      `${story.pick(["A night at the bus stop", "Third period, third goal", "When the plow comes"])}`,
      `${story.int(1, 9)} hours ago`,
      `Duration ${story.int(1, 8)}:${story.int(10, 59)}`,
      story.teaser(),
    ),
    ...story.body(
      [0.4, chrome("promo", story.headline())],
      [0.75, chrome("promo", story.headline())],
    ),
    ...chrome(
      "author-bio",
      "ABOUT THE AUTHOR",
      story.author,
      "Reporter",
      story.pick([
        "Her stories have been heard across the country and once, by mistake, in Iceland. She speaks English, French and fluent weather.",
        "Has been with Fundy since 2015, mostly in the snow. Reach out with tips.",
      ]),
    ),
    ...chrome(
      "related",
      "RELATED STORIES",
      ...marked("• ", story.headlines(2)),
      "TRENDING",
      ...marked("• ", story.headlines(3)),
    ),
    ...chrome(
      "comment-form",
      "Add some “good” to your morning and evening.",
      "We ask you to sign what you write with your own first and last name. People are kinder when their neighbours can see who is talking. Children's pages are exempt.",
      "When you post, you allow us to print or read out your words, or some of them. That we publish a view doesn't mean we hold it.",
      "Become a member to create an account.",
    ),
    ...chrome("comment", `${story.reader()}`, story.comment(), "Share comment", "2 replies"),
    ...chrome(
      "footer",
      "Audience Relations, P.O. Box 0 Station A",
      "Toll-free (Canada only): 1-866-555-0100",
      "We want everybody to be able to use this site, however they see, hear, move or think. Tell us where we fall short.",
      "Many of our programmes can be watched with captions or described video.",
    ),
  ],
};
