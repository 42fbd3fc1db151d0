import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A student paper on a stock theme: committee adverts, tip line, comment policy, thin footer, spam-proof form. */
export const studentGargoylePaper: Template = {
  name: "student-gargoyle-paper",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "The Gargoyle", "Looking down on campus since 1968"),
    ...chrome("menu", "News", "Comment", "Arts", "Sci&Tech", "Sport", "Satire", "Print editions"),
    ...chrome("tags", "News"),
    ...story.title(),
    ...story.byline((author) => `by ${author}`),
    ...story.date(({ year, day, monthName }) => `${monthName} ${day}, ${year}`),
    ...(story.int(0, 1) === 1 ? chrome("comment", `${story.int(0, 9)} Comments`) : []),
    ...chrome(
      "photo-credit",
      story.pick([
        "Illustration: Flo Tran",
        "Photo: Gargoyle archive",
        "Image credit: Sam Oyelowo for The Gargoyle",
      ]),
    ),
    ...story.standfirst(),
    ...story.body(
      [0.4, story.int(0, 1) === 1 ? chrome("promo", `READ ALSO: ${story.headline()}`) : []],
      [
        0.7,
        chrome(
          "promo",
          story.pick([
            "Got a story? Tip us off in confidence: tips@gargoyle.example",
            "Want to write for us? Come to the pitch meeting, Mondays at 6 in the bar.",
          ]),
        ),
      ],
    ),
    ...chrome(
      "tags",
      "Tags:",
      story.pick(["cafe", "housing", "exams"]),
      story.pick(["rent", "union"]),
      story.pick(["Nadine Osman", "strike"]),
    ),
    ...chrome(
      "share",
      "Share this:",
      "Click to share on X (Opens in new window)",
      "Click to share on Facepage (Opens in new window)",
      "Like this:",
      "Like Loading...",
    ),
    ...chrome(
      "author-bio",
      `About ${story.author}`,
      story.pick([
        "Third year. Powered by toast. Views, like the overdraft, are my own.",
        "News editor. Once interviewed a swan.",
      ]),
    ),
    ...chrome("pager", `Previous Post: ${story.headline()}`, `Next Post: ${story.headline()}`),
    ...chrome("related", "Related Posts"),
    ...story.repeat(story.int(2, 3), () => chrome("related", story.headline())),
    ...chrome(
      "comment-form",
      "Leave a Reply Cancel reply",
      "Your email address will not be published.",
      "This site uses Antispan to reduce spam. Learn how your comment data is processed.",
    ),
    ...chrome(
      "footer",
      "The Gargoyle is editorially independent of the Students' Union, which has asked us to say so.",
      "Proudly powered by WordMill",
    ),
  ],
};
