import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A business daily: share-article copyright notice in prose, gated comments, market data, follow-topic rows. */
export const harbingerSquareFinancial: Template = {
  name: "harbinger-square-financial",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Companies",
      "Tech",
      "Markets",
      "Climate",
      "Opinion",
      "The Column",
      "Work & Careers",
      "How to spend",
    ),
    ...chrome(
      "ticker",
      `Index ${story.int(7000, 9000)}.${story.int(10, 99)} ${story.pick(["+0.31%", "-0.54%", "0.00%"])}`,
      `Sterling 1.${story.int(20, 35)}`,
      `Brent $${story.int(60, 95)}.${story.int(10, 99)}`,
    ),
    ...chrome(
      "follow",
      `${story.pick(["Retail", "Energy", "Health", "UK politics"])} Add to myNews`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a} in ${story.pick(["London", "New York", "Leeds"])}`),
    ...story.date(({ monthName, day, year }) => `Published ${monthName} ${day} ${year}`),
    ...chrome("counter", `Print this page ${story.int(0, 200)}`),
    ...chrome(
      "newsletter",
      "Have the Editor's Digest at no charge",
      "Each Friday the editor, Roberta Quill, picks the stories she wishes she had written.",
    ),
    ...story.body(
      [
        0.5,
        chrome(
          "promo",
          "Recommended",
          story.headline(),
          `${story.pick(["Opinion", "News in-depth", "The Big Read"])} ${story.headline()}`,
        ),
      ],
      [
        0.8,
        chrome(
          "sponsor",
          story.pick([
            "This part of our report on logistics is editorially independent, though it is supported by a bank whose name you will have seen above.",
            "Partner content by Ostrava Capital",
          ]),
        ),
      ],
    ),
    ...chrome(
      "legal",
      `Copyright Harbinger Square Limited ${story.when.year}. All rights reserved.`,
      "If you like this article, send it by the share button and not by cutting and pasting, which our lawyers dislike. Subscribers may give away ten articles each month, and patrons twice as many.",
    ),
    ...chrome(
      "follow",
      "Follow the topics in this article",
      "UK companies Add to myNews",
      `${story.author} Add to myNews`,
    ),
    ...chrome("comment", "Comments have not been enabled for this article."),
    ...chrome(
      "footer",
      "Markets data delayed by at least 15 minutes.",
      "Harbinger Square and its journalism are subject to a self-regulation regime under its editorial code of practice.",
    ),
  ],
};
