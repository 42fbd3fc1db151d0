import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An old hosted diary: posted-by line below the text, labels, month archive, profile box. */
export const diaryBlog: Template = {
  name: "diary-blog",
  language: "en",
  layout: { newline: "\r\n", gap: "paragraphs", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome("site-name", "Gulls & Other Neighbours"),
    ...chrome("menu", "Pages", "Home", "My book", "Links I like"),
    ...story.date(
      ({ weekday, monthName, day, year }) => `${weekday}, ${monthName} ${day}, ${year}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.body(),
    ...story.byline((author) => `Posted by ${author} at 10:${story.int(10, 59)} PM`),
    ...chrome(
      "share",
      "Email This",
      "BlogThis!",
      "Share to Twitter",
      "Share to Facebook",
      "Share to Pinterest",
    ),
    ...chrome("tags", "Labels: harbour, old things, people, weather"),
    ...chrome("comment", "3 comments:"),
    ...story.repeat(3, () => [
      ...chrome("comment", `${story.reader()}${story.int(2, 12)}:4${story.int(0, 9)} AM`),
      ...chrome("comment", story.comment(), "ReplyDelete"),
    ]),
    ...chrome("comment-form", "Add comment", "Load more..."),
    ...chrome("pager", "Newer Post", "Older Post", "Home"),
    ...chrome("follow", "Subscribe to: Post Comments (Atom)"),
    ...chrome("author-bio", "About Me", story.author, "View my complete profile"),
    ...chrome("search", "Search This Blog"),
    ...chrome(
      "calendar",
      "Blog Archive",
      "► 2022 (31)",
      "▼ 2021 (48)",
      "► December (3)",
      "▼ October (6)",
    ),
    ...story.repeat(6, () => chrome("related", story.headline())),
    ...chrome("counter", "Total Pageviews", "1,284,110"),
    ...chrome("follow", "Followers"),
    ...chrome("footer", "Picture Window theme. Powered by Diarist."),
  ],
};
