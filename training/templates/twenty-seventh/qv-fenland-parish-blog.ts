import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A village blog on a stock theme: widgets, archives by month, reply links, pingbacks. */
export const qvFenlandParishBlog: Template = {
  name: "qv-fenland-parish-blog",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("tools", "Skip to content", "Menu and widgets"),
    ...chrome("site-name", "Fen & Field", "Notes from three parishes"),
    ...chrome("search", "Search for:"),
    ...chrome("menu", "Home", "Diary", "Minutes", "Lost & found", "About"),
    ...story.date(({ monthName, day, year }) => `${monthName} ${day}, ${year}`),
    ...chrome("counter", story.pick(["1,204 views", "89 views", "Leave a comment"])),
    ...story.title(),
    ...story.byline((author) => `Posted by ${author}`),
    ...story.body([
      0.6,
      chrome(
        "share",
        "Click to share on Facebook (Opens in new window)",
        "Click to print (Opens in new window)",
      ),
    ]),
    ...chrome("share", "Share this:", "Facebook", "Print", "Like", "Loading…"),
    ...chrome(
      "tags",
      "Filed under",
      story.pick(["Diary", "Minutes", "News"]),
      story.pick(["2 Comments", "Leave a comment", "7 Comments"]),
    ),
    ...chrome("pager", `← ${story.headline()}`, `${story.headline()} →`),
    ...story.repeat(story.int(1, 3), () => [
      ...chrome("comment", `${story.reader()} says:`, story.comment(), "Reply"),
    ]),
    ...chrome(
      "comment-form",
      "Leave a Reply",
      "Your email address will not be published. Required fields are marked *",
      "Comment *",
      "Name *",
      "Email *",
      "Post Comment",
    ),
    ...chrome("related", "Recent Posts", ...story.headlines(4)),
    ...chrome(
      "menu",
      "Archives",
      ...["January", "February", "March", "April"].map((month) => `${month} ${story.when.year}`),
    ),
    ...chrome("footer", "Meta", "Log in", "Entries feed", "Proudly run on a shoestring"),
  ],
};
