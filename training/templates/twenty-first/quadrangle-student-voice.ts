import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A university paper: section words, staff positions, SGA box, puzzle, comment policy. */
export const quadrangleStudentVoice: Template = {
  name: "quadrangle-student-voice",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "News", "Features", "Arts", "Sports", "Satire", "Print archive"),
    ...story.title(),
    ...story.byline((author) => author),
    ...chrome(
      "author-bio",
      story.pick(["Contributing Writer", "News Editor", "Arts & Culture Editor, Class of 2026"]),
    ),
    ...story.date(({ day, monthName, year }) => `${monthName} ${day}, ${year}`),
    ...chrome("counter", `${story.int(4, 60)} Views`),
    ...story.body([0.6, chrome("promo", story.headline())]),
    ...(story.int(1, 100) <= 50
      ? chrome(
          "donation",
          "Quadrangle is put together by students between lectures. What you give goes on printing, cameras and late pizza.",
          `So far: $${story.int(120, 900)}`,
          `Still to find: $${story.int(1000, 2500)}`,
        )
      : []),
    ...(story.int(1, 100) <= 60
      ? chrome(
          "calendar",
          "On campus",
          "Mon: Seed swap, Quad, noon",
          "Wed: Open mic, Basement, 8 p.m.",
          "Thu: Blood drive",
        )
      : []),
    ...chrome(
      "comment-form",
      "Comments (0)",
      "Share your thoughts...",
      "All Quadrangle readers' comments are read by an editor first.",
      "Please enter an answer in digits:",
      `three × ${story.int(2, 9)} =`,
    ),
    ...chrome(
      "related",
      "More to Discover",
      `More in ${story.pick(["News", "Features"])}`,
      ...story.headlines(story.int(2, 4)),
    ),
    ...chrome("footer", "FLEX theme for campus papers", "Log in"),
  ],
};
