import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A village blog on free software: categories, older and newer posts, reply form, hit counter. */
export const brackenfellVillageVoice: Template = {
  name: "brackenfell-village-voice",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "site-name",
      "Brackenfell Village Voice",
      "News from the top of the valley since 2009",
    ),
    ...chrome("menu", "Skip to content", "Home", "About", "What's on", "Parish council"),
    ...story.title(),
    ...story.date((w) => `Posted on ${w.monthName} ${w.day}, ${w.year}`),
    ...story.byline((a) => `by ${a}`),
    ...story.body(),
    ...chrome(
      "share",
      "Share this:",
      "Click to share on Facebook (Opens in new window)",
      "Click to print (Opens in new window)",
      "Like Loading...",
    ),
    ...chrome(
      "tags",
      story.pick(["Posted in News, Village | Tagged council, roads", "Filed under: Uncategorised"]),
    ),
    ...chrome("comment", `${story.int(2, 9)} thoughts on “${story.titleText}”`),
    ...story.repeat(2, () =>
      chrome(
        "comment",
        `${story.reader()} says:`,
        `${story.when.monthName} ${story.when.day}, ${story.when.year} at 9:14 pm`,
        story.comment(),
        "Reply",
      ),
    ),
    ...chrome("comment-form", "Leave a comment", "Δ"),
    ...chrome("pager", `← ${story.headline()}`, `${story.headline()} →`),
    ...chrome("search", "Search for:"),
    ...chrome("related", ...story.pick([["Recent Posts"], []]), ...story.headlines(4)),
    ...chrome("menu", "Archives", "October 2025", "September 2025", "August 2025"),
    ...chrome("counter", `${story.int(10, 99)},${story.int(100, 999)} visitors`),
    ...chrome("footer", "Blog at a free host.", "Follow", "Already have an account? Log in now."),
  ],
};
