import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Student paper: masthead with volume, editors' names, donate plea from trustees, comment gate. */
export const gdTheMortarboard: Template = {
  name: "gd-the-mortarboard",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome("site-name", "THE MORTARBOARD", "The student voice since 1968"),
    ...chrome(
      "menu",
      "News",
      "Features",
      "Opinion",
      "Arts & Culture",
      "Sports",
      "Humour",
      "Print Issues",
      "Join us",
    ),
    ...chrome("breadcrumb", `News, Volume ${story.pick(["58", "59"])}, Issue ${story.int(1, 24)}`),
    ...story.title(),
    ...story.byline(
      (author) => `By ${author}, ${story.pick(["News Editor", "Staff Writer", "Contributor"])}`,
    ),
    ...story.date(({ day, monthName, year }) => `${monthName} ${day}, ${year}`),
    ...chrome(
      "photo-credit",
      story.pick(["Photo: J. Nkemelu/The Mortarboard", "Graphic by Priya S.", "Archive"]),
    ),
    ...chrome("share", "Share on Facebook", "Post on X", "Reddit"),
    ...story.body([
      0.5,
      chrome(
        "donation",
        "A student paper owned by nobody can annoy everybody. Help it to do so: donate a coffee.",
      ),
    ]),
    ...chrome(
      "tags",
      `${story.pick(["Students' union,", "Residences,", "Tuition,"])} ${story.pick(["senate,", "labour,", "housing,"])} campus`,
    ),
    ...chrome(
      "author-bio",
      `About ${story.author}`,
      story.pick([
        "Third-year politics. Likes minutes of meetings, dislikes meetings.",
        "Second-year biochem who came for the free pizza and stayed for the access requests.",
      ]),
      "View all posts",
    ),
    ...chrome("related", "Recommended", ...story.headlines(3)),
    ...chrome(
      "comment-form",
      "Share your thoughts",
      "This space is for argument, not for abuse. An editor who has exams too reads each comment first, so allow a day. Sign with the name on your student card.",
      "Save my name in this browser",
      "Submit Comment",
    ),
    ...chrome(
      "comment",
      `Comments (${story.int(1, 4)})`,
      `${story.reader()}`,
      `${story.comment()}`,
    ),
    ...chrome(
      "footer",
      `The Mortarboard • © ${story.when.year} • Privacy Policy • Pro theme by a vendor we cannot afford • Log in`,
    ),
  ],
};
