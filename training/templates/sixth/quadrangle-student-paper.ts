import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A US student daily: support letter from the editor, staff titles in bylines, classifieds, games, unmarked headlines in mid-story. */
export const quadrangleStudentPaper: Template = {
  name: "quadrangle-student-paper",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "site-name",
      "The Daily Quadrangle",
      "The independent student voice of Marlow State since 1894",
    ),
    ...chrome(
      "menu",
      "News",
      "Sports",
      "Arts",
      "Opinion",
      "The Grind",
      "Print",
      "Donate",
      "Puzzles",
    ),
    ...chrome("breadcrumb", "News | University"),
    ...story.title(),
    ...story.byline((a) => `By ${a}, staff writer`),
    ...story.date((w) => `${w.monthName} ${w.day}, ${w.year} | ${w.clock} EDT`),
    ...chrome("photo-credit", "Buy Photo", "Credit: Devi Okonjo"),
    ...story.body(
      [0.4, chrome("promo", story.headline())],
      [
        0.7,
        chrome(
          "newsletter",
          "Get our newsletter, Quad Squad, delivered to your inbox.",
          "Newsletters",
          "Daily Headlines",
          "Weekend Roundup",
        ),
      ],
    ),
    ...(/^Newsroom$| and /.test(story.author)
      ? []
      : chrome(
          "author-bio",
          `${story.author} is a sophomore from Duluth, Minnesota, studying history and cartography. The writer covers trustees, drains and the crew team, and has strong feelings about bagels.`,
        )),
    ...chrome(
      "donation",
      "Please consider giving. As the editor-in-chief I can tell you that a night at the Quadrangle ends at 2 a.m. with cold noodles and a paper that belongs to nobody but its readers. Printing it costs $1,140 an issue.",
    ),
    ...chrome("related", "More in News", ...story.headlines(4)),
    ...chrome(
      "promo",
      "The Mini",
      "The Quad Crossword: Tuesday",
      "Wordsmith",
      "Most Read in the past week",
    ),
    ...chrome(
      "footer",
      "Advertise",
      "Policies",
      "Alumni",
      "All content © The Daily Quadrangle, Inc.",
      "Powered by SNOwdrift",
    ),
  ],
};
