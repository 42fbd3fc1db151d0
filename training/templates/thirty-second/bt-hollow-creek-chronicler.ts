import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A one-person community news blog on stock blogging software: widgets, meta, categories, likes, reply form. */
export const btHollowCreekChronicler: Template = {
  name: "bt-hollow-creek-chronicler",
  language: "en",
  layout: { newline: "\r\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Hollow Creek Chronicler", "Mostly true since 2013"),
    ...chrome("menu", "Home", "About", "Contact", "Road Closures", "Lost & Found Pets"),
    ...story.title(),
    ...story.date(({ monthName, day, year }) => `Posted on ${monthName} ${day}, ${year}`),
    ...story.byline((author) => `by ${author}`),
    ...story.standfirst(),
    ...story.body([
      0.6,
      story.pick([
        chrome(
          "ad",
          "Advertisements",
          "Occasionally, some of your visitors may see an advertisement here.",
        ),
        chrome("donation", "Buy me a coffee? It keeps the lights on and the scanner charged."),
        [],
      ]),
    ]),
    ...chrome(
      "share",
      "Share this:",
      "Tweet",
      "More",
      "Like this:",
      "Like Loading...",
      story.pick([`${story.int(2, 30)} bloggers like this.`, "Be the first to like this."]),
    ),
    ...chrome(
      "tags",
      `Categories: ${story.pick(["Uncategorized", "Town Hall, Roads", "People"])}`,
      "Tagged ",
      story.pick(["hollow creek, news", "meetings, swans"]),
    ),
    ...chrome("pager", `← Previous: ${story.headline()}`, `Next: ${story.headline()} →`),
    ...chrome("comment", `${story.int(2, 9)} thoughts on “${story.titleText}”`),
    ...story.repeat(story.int(1, 3), () =>
      chrome(
        "comment",
        `${story.reader()} says:`,
        `${story.when.monthName} ${story.when.day + 1}, ${story.when.year} at ${story.int(1, 12)}:${story.int(10, 59)} pm`,
        story.comment(),
        "Like",
        "Reply",
      ),
    ),
    ...chrome(
      "comment-form",
      "Leave a comment Cancel reply",
      "Your email address will not be published. Required fields are marked *",
      "Name *",
      "Email *",
      "Website",
      "Save my name, email, and website in this browser for the next time I comment.",
      "Notify me of new posts by email.",
      "Δ",
    ),
    ...chrome("related", "Recent Posts", ...story.headlines(4)),
    ...chrome("comment", "Recent Comments", `${story.reader()} on ${story.headline()}`),
    ...chrome(
      "calendar",
      "Archives",
      `${story.when.monthName} ${story.when.year}`,
      `${story.when.monthName} ${story.when.year - 1}`,
    ),
    ...chrome("login", "Meta", "Register", "Log in", "Entries feed", "Comments feed"),
    ...chrome(
      "footer",
      "Blog at a hosting company.",
      "Close and accept",
      "Privacy & Cookies: This site uses cookies. By continuing to use this website, you agree to their use. To find out more, including how to control cookies, see here: Cookie Policy",
    ),
  ],
};
