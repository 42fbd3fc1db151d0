import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Irish news start-up: reader funding asks between paragraphs, emoji-free tags, comment policy. */
export const qvSlatePressIreland: Template = {
  name: "qv-slate-press-ireland",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("menu", "News", "Opinion", "The Good Stuff", "Factcheck", "Sport"),
    ...chrome("donation", "Support us", "€5 a month"),
    ...chrome("tags", story.pick(["Housing", "The Sea", "Dáil"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(({ clock, day, monthShort, year }) => `${clock}, ${day} ${monthShort} ${year}`),
    ...chrome(
      "photo-credit",
      story.pick(["Image: Alamo", "Image: Rolling Snaps", "Source: Tom Brosnahan"]),
    ),
    ...chrome("counter", `${story.int(1, 90)}.${story.int(0, 9)}k`, `${story.int(0, 150)}`),
    ...story.byline((author) => author.toUpperCase()),
    ...story.body(
      [
        0.3,
        chrome(
          "donation",
          "A mix of advertising and readers' money pays for this work. The readers' half is the half we can plan on.",
          "Support us",
        ),
      ],
      [0.55, chrome("related", story.headline())],
      [0.85, chrome("promo", "Read next", story.headline())],
    ),
    ...chrome("first-published", "Have you a correction? Let us know."),
    ...chrome(
      "comment",
      `${story.int(1, 80)} Comments`,
      story.reader(),
      `${story.int(1, 30)}th`,
      story.comment(),
      "Reply",
      "More",
    ),
    ...chrome(
      "comment-form",
      "This is YOUR comments community.",
      "Stay civil, stay on topic.",
      "Leave a comment",
      "Submit",
    ),
    ...chrome("related", "Trending Tags", "Boil notice", "Eurovision", "Tax"),
    ...chrome("footer", "Press Council", "Jobs", "Report an error", "Terms of use"),
  ],
};
