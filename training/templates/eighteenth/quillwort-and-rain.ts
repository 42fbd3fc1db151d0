import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A one-person blog on an old blogging system: sidebar with archive months, blogroll, comment form in full. */
export const quillwortAndRain: Template = {
  name: "quillwort-and-rain",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "site-name",
      story.pick(["Quillwort & Rain", "Quillwort and Rain — notes from a wet county"]),
    ),
    ...chrome("menu", "Home", "About me", "Uses", "Colophon", "RSS"),
    ...(story.int(0, 1) === 1 ? chrome("search", "Search this blog") : []),
    ...story.date(
      ({ year, day, monthName, weekday }) => `${weekday}, ${monthName} ${day}, ${year}`,
    ),
    ...story.title(),
    ...story.byline((author) => `Posted by ${author}`),
    ...story.body([
      0.35,
      story.int(0, 1) === 1 ? chrome("promo", `(Related: ${story.headline()})`) : [],
    ]),
    ...chrome("counter", `${story.int(2, 48)} comments`),
    ...chrome(
      "share",
      story.pick(["Email This", "Email this post"]),
      "BlogThis!",
      "Share to Xpat",
      "Share to Facepage",
      "Share to Pinner",
    ),
    ...chrome(
      "tags",
      `Labels: ${story.pick(["life", "mistakes", "weather", "long reads"])}, ${story.pick(["things I read", "work", "county"])}`,
    ),
    ...chrome("pager", "Newer Post", "Home", "Older Post"),
    ...story.repeat(story.int(2, 4), () =>
      chrome(
        "comment",
        `${story.reader()} said...`,
        story.comment(),
        `${story.when.day} ${story.when.monthName} ${story.when.year} at ${story.int(10, 23)}:${story.int(10, 59)}`,
        "Reply",
      ),
    ),
    ...chrome(
      "comment-form",
      "Post a Comment",
      story.pick([
        "Comments are moderated because of spam. Yours will appear when I have had my tea.",
        "To leave a comment, click the button below to sign in.",
      ]),
    ),
    ...chrome("pager", "Subscribe to: Post Comments (Atom)"),
    ...chrome(
      "calendar",
      "Blog Archive",
      `▼ ${story.when.year} (${story.int(12, 60)})`,
      `▼ ${story.when.monthName} (${story.int(1, 9)})`,
    ),
    ...story.repeat(story.int(3, 5), () => chrome("related", story.headline())),
    ...chrome("calendar", `► 2023 (${story.int(30, 88)})`, `► 2022 (${story.int(30, 88)})`),
    ...chrome("follow", "Blogs I read", "The Slow Kettle", "Marginal Hedges", "Nobody's Harbour"),
    ...chrome("counter", "Total Pageviews", `${story.int(10000, 990000)}`),
    ...chrome(
      "footer",
      story.pick([
        "Simple theme. Powered by Blogwell.",
        "All words my own, all errors too. Theme images by nobody in particular.",
      ]),
    ),
  ],
};
