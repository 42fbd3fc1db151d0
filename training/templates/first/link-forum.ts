import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A link forum that carries the text, then a long thread of points and replies. */
export const linkForum: Template = {
  name: "link-forum",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome("menu", "jump to content", "my boards", "popular - all - random - users"),
    ...chrome("login", "want to join? log in or sign up in seconds."),
    ...chrome("counter", `${story.int(100, 9999)}`),
    ...story.title(),
    ...story.byline((author) => `submitted 3 years ago by ${author}`),
    ...story.date(
      ({ day, monthShort, year }) => `this post was submitted on ${day} ${monthShort} ${year}`,
    ),
    ...story.standfirst(),
    ...story.body(),
    ...chrome("share", `${story.int(11, 400)} comments share save hide report`),
    ...chrome("comment", "all 64 comments", "sorted by: best"),
    ...story.repeat(9, () => [
      ...chrome("comment", `[–]${story.reader()} ${story.int(2, 900)} points 3 years ago`),
      ...chrome("comment", story.comment()),
      ...chrome("comment", "permalink embed save report reply"),
    ]),
    ...chrome("comment", "load more comments (12 replies)", "continue this thread"),
    ...chrome(
      "legal",
      "Rules",
      "1. Be civil.",
      "2. No reposts within 30 days.",
      "3. Titles must be those of the article.",
    ),
    ...chrome("counter", "412,208 readers", "318 users here now"),
    ...chrome(
      "footer",
      "about",
      "blog",
      "advertising",
      "help",
      "site rules",
      "wiki",
      "apps & tools",
    ),
    ...chrome(
      "legal",
      "Use of this site constitutes acceptance of our User Agreement and Privacy Policy.",
      "π Rendered by PID 1142 on app-07.",
    ),
  ],
};
