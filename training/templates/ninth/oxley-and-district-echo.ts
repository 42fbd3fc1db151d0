import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A regional group's template: bookmark words, read-next lists without heading, tooltips, letters rules. */
export const oxleyAndDistrictEcho: Template = {
  name: "oxley-and-district-echo",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "News", "What's On", "Sport", "Property", "Motors", "Book an ad"),
    ...chrome(
      "breadcrumb",
      `Oxley Echo ▸ News ▸ ${story.pick(["Oxley", "Cold Ashwell", "Crime"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a} Local democracy reporter`),
    ...story.date((w) => `${w.clock}, ${w.dd}/${w.mm}/${w.year}`),
    ...chrome("comment", `${story.int(0, 80)} Comments`, "Jump to comments"),
    ...chrome("share", story.pick(["Bookmark this story", "Saved to your list"]), "Share"),
    ...story.body(
      [
        0.18,
        chrome(
          "newsletter",
          story.pick([
            "The Oxley Echo on your phone at noon: pick your village and we'll do the rest.",
            "Our lunchtime e-mail is read in 9,000 kitchens. Yours could be one.",
          ]),
          "Sign up",
          "No thanks, close",
        ),
      ],
      [0.38, chrome("related", story.headline(), story.headline())],
      [0.6, chrome("ad", "Content cannot be displayed without consent")],
      [0.82, chrome("promo", `READ NEXT: ${story.headline()}`, story.headline())],
    ),
    ...chrome(
      "tags",
      "Topics",
      story.pick(["Courts", "Planning", "Roads"]),
      story.pick(["Council", "Charity", "Weather"]),
    ),
    ...(story.int(1, 4) > 1
      ? chrome("follow", "Make us your first choice in search results: tap the star.")
      : []),
    ...chrome("related", "Most Read in Oxley", ...story.headlines(5)),
    ...chrome(
      "comment",
      `${story.reader()}`,
      `${story.int(1, 23)}h ago`,
      story.comment(),
      "0 Upvotes",
      `${story.reader()}`,
      `${story.int(1, 23)}h ago`,
      story.comment(),
      `${story.int(1, 30)} Upvotes`,
    ),
    ...chrome("comment-form", "Say it here…", "Post", "You are posting as Guest"),
    ...chrome(
      "legal",
      "To complain about a story, fill in the form on our complaints page, giving the headline and the sentence to which you object. We aim to answer in five working days.",
    ),
    ...chrome(
      "footer",
      "Death notices",
      "Bingo",
      "Syndication",
      "Cookie notice",
      "Rules for competitions",
    ),
  ],
};
