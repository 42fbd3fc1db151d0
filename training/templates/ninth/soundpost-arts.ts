import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An arts and culture review: star ratings, listings, ticket links, comments with stars, tags in brackets. */
export const soundpostArts: Template = {
  name: "soundpost-arts",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Stage", "Page", "Screen", "Sound", "Listings"),
    ...chrome("tags", story.pick(["[Books]", "[Poetry] [Prizes]", "[Museums]"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a}`),
    ...story.date((w) => `${w.dd} ${w.monthShort} ${w.year}`),
    ...(story.int(1, 4) > 1 ? chrome("reading-time", `${story.int(3, 8)} mins`) : []),
    ...chrome("share", "Like", "Share", "Save for the interval"),
    ...story.body(
      [
        0.3,
        chrome(
          "event",
          "Book tickets",
          story.pick(["Until 30 June, Playhouse, from £12", "Tours in autumn"]),
        ),
      ],
      [0.6, chrome("promo", `Also reviewed: ${story.headline()}`)],
      [0.85, chrome("ad", "Sponsored: Halden Strings. New violins, old prices.")],
    ),
    ...chrome(
      "author-bio",
      `${story.author} reviews ${story.pick(["whatever the others won't", "fiction and the odd opera"])} for Soundpost and teaches at a drama school.`,
    ),
    ...chrome("related", "What to see next"),
    ...story.repeat(3, () =>
      chrome("related", story.headline(), story.pick(["★★★★", "★★", "★★★★★"])),
    ),
    ...chrome(
      "comment",
      "Seen it? Reader reviews",
      `${story.reader()} ★★★`,
      story.comment(),
      `${story.reader()} ★`,
      story.comment(),
    ),
    ...chrome("newsletter", "The Programme: Friday's best five nights out, and one night in."),
    ...(story.int(1, 4) > 1
      ? chrome(
          "donation",
          "Criticism pays badly. Our patrons pay for tickets, so that our critics need not be grateful to anyone. From £3 a month.",
        )
      : []),
    ...chrome(
      "legal",
      "Our critics buy their own drinks. Stars are awarded by the writer and not by the editor, and never by advertisers.",
    ),
    ...chrome(
      "consent",
      "We use cookies to see how far down you read. (You've come a long way.) Fine / Not fine",
    ),
    ...chrome("footer", "Subscribe in print", "Podcast", "Competition terms"),
  ],
};
