import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A London weekly magazine on politics: metered, an editor's letter asking to subscribe set in the middle, author bio in italics at the end. */
export const cobboldStreetGazetteer: Template = {
  name: "cobbold-street-gazetteer",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("login", "Subscribe", "Log in", "Your account"),
    ...chrome("site-name", "The Gazetteer"),
    ...chrome("menu", "Latest", "Magazine", "Columns", "Books", "Wine Club", "Podcasts", "Events"),
    ...story.byline((a) => a),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(({ day, monthName, year }) => `${day} ${monthName} ${year}`),
    ...chrome(
      "audio",
      story.pick([
        "Listen to this article",
        `0:00 / ${story.int(3, 19)}:${story.int(10, 59)}`,
        "Audio by Speakeasy",
      ]),
    ),
    ...story.body(
      [
        0.35,
        chrome(
          "paywall",
          "Dear reader,",
          "We're not going to pretend that this is easy to ask. The Gazetteer has been printed every week since before the railways, through two wars and a great many governments, and it has never once had a grant.",
          "It's paid for by people who like an argument. If you're one of them, take the next ten issues for £1, and cancel whenever you lose it.",
          "Yours, the editor",
        ),
      ],
      [0.7, chrome("promo", story.teaser())],
    ),
    ...chrome(
      "author-bio",
      story.pick([
        `${story.author} is an associate editor of the Gazetteer and the author of three novels, none of which she will discuss.`,
        `${story.author} writes about the countryside from a small part of it.`,
        `${story.author}'s new book is published in the spring.`,
      ]),
    ),
    ...chrome(
      "first-published",
      `This article first appeared in the ${story.when.day} ${story.when.monthName} ${story.when.year} issue, under the headline "${story.headline()}".`,
    ),
    ...chrome(
      "comment-form",
      "Join the debate. Free for a month, then £9.99.",
      "Comments will appear under your real name unless you enter a display name in your account area.",
    ),
    ...chrome(
      "related",
      "Also by this author",
      ...story.headlines(2),
      "Most popular",
      ...story
        .repeat(3, () => chrome("related", story.headline(), story.reader()))
        .map((l) => l.text),
    ),
    ...chrome(
      "footer",
      "Editorial complaints policy",
      "Site map",
      "FAQ",
      "Syndication",
      "22 Cobbold Street, London SW1",
    ),
  ],
};
