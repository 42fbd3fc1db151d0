import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A self-hosted weblog: share and like widgets, pingbacks, a comment form and a side bar. */
export const pressBlog: Template = {
  name: "press-blog",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome("menu", "Skip to content"),
    ...chrome("site-name", "The Slow Lane", "Notes from a small kitchen table"),
    ...chrome("menu", "Menu", "About", "Archive", "Start Here", "Contact"),
    ...story.title(),
    ...story.date(({ monthName, day, year }) => `Posted on ${monthName} ${day}, ${year}`),
    ...story.byline((author) => `by ${author}`),
    ...story.standfirst(),
    ...story.body(),
    ...chrome("ad", "Advertisements", "Report this ad"),
    ...chrome(
      "share",
      "Share this:",
      "Click to share on Twitter (Opens in new window)",
      "Click to share on Facebook (Opens in new window)",
      "Click to email a link to a friend (Opens in new window)",
      "More",
    ),
    ...chrome("share", "Like this:", "Like Loading..."),
    ...chrome("related", "Related"),
    ...story.repeat(3, () =>
      chrome("related", story.headline(), `March ${story.int(1, 30)}, 2021`, `In "Life"`),
    ),
    ...chrome("tags", "Categories: Essays, Life Tags: home, memory, small things, work"),
    ...chrome(
      "author-bio",
      `Published by ${story.author}`,
      "I write about places, and now and then about the people in them. I live by a canal with two cats and a great many jars.",
      `View all posts by ${story.author}`,
    ),
    ...chrome("pager", "Post navigation", `← ${story.headline()}`, `${story.headline()} →`),
    ...chrome("comment", `4 thoughts on “${story.titleText}”`),
    ...story.repeat(4, () => [
      ...chrome("comment", `${story.reader()} says:`),
      ...chrome("comment", `June ${story.int(1, 30)}, 2022 at 9:${story.int(10, 59)} am`),
      ...chrome("comment", story.comment(), "Reply"),
    ]),
    ...chrome(
      "comment-form",
      "Leave a Reply",
      "Your email address will not be published. Required fields are marked *",
      "Comment *",
      "Name *",
      "Email *",
      "Website",
      "Notify me of new posts by email.",
      "This site uses a filter to reduce spam. Learn how your comment data is processed.",
    ),
    ...chrome(
      "newsletter",
      "Follow Blog via Email",
      "Join 1,204 other subscribers",
      "Email Address:",
    ),
    ...chrome("related", "Recent Posts"),
    ...story.repeat(5, () => chrome("related", story.headline())),
    ...chrome("calendar", "Archives", "June 2022 (4)", "May 2022 (7)", "April 2022 (2)"),
    ...chrome("tools", "Meta", "Register", "Log in", "Entries feed", "Comments feed"),
    ...chrome("footer", "Blog at SlowPress.example.", "Theme: Linden by Two Trees."),
  ],
};
