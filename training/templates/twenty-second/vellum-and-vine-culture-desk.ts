import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An arts site: listings, star ratings, box office lines, critics' bios, reader letters. */
export const vellumAndVineCultureDesk: Template = {
  name: "vellum-and-vine-culture-desk",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Stage", "Books", "Art", "Screen", "Listings"),
    ...chrome("breadcrumb", story.pick(["Stage · Reviews", "Books · Interviews", "Art · News"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}`),
    ...story.date((when) => `${when.day}/${when.mm}/${when.year}`),
    ...chrome("tools", story.pick(["Save for later", "Reading list +"])),
    ...chrome(
      "photo-credit",
      story.pick([
        "Cast in rehearsal. Photograph: Inge Farrow",
        "Installation view. Courtesy the artist",
      ]),
    ),
    ...story.body(
      [
        story.pick([0.2, 0.3, 0.35]),
        chrome("promo", story.pick(["» ", "→ ", "Also: "]) + story.headline()),
      ],
      [
        0.6,
        chrome(
          "newsletter",
          "A letter for people who stay for the credits.",
          story.pick(["Sign up", "Put me on the list"]),
        ),
      ],
      [0.85, chrome("promo", story.teaser())],
    ),
    ...chrome(
      "event",
      "What's on near you",
      "Tannery Theatre: The Glass Ferry, until 9 May",
      "Print fair, Custom House, Saturday",
      "Book tickets",
    ),
    ...(story.author === "Newsroom"
      ? []
      : chrome(
          "author-bio",
          `${story.author} is the author of two plays and reviews for this desk between them.`,
        )),
    ...chrome(
      "related",
      story.pick(["Read also", "From the desk", "Editor's picks"]),
      ...story.headlines(4),
    ),
    ...chrome(
      "donation",
      "Criticism needs friends. Ours give £4 a month and get in free to two previews a year.",
    ),
    ...chrome("share", "Share", "Bluesky", "Mail"),
    ...chrome(
      "comment-form",
      "Write a letter to the editor",
      story.pick(["Letters may be cut for length.", "We read them all."]),
    ),
    ...chrome("consent", "Only the cookies we need. No banner. You're welcome."),
    ...chrome("footer", "Colophon", "Contributors", "RSS"),
  ],
};
