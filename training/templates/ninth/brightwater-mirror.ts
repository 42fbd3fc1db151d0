import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A tabloid news site with click-through galleries, glued counters, celebrity rail, live chat remains. */
export const brightwaterMirror: Template = {
  name: "brightwater-mirror",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "UK News", "US News", "Weird", "Celebs", "TV"),
    ...chrome("breadcrumb", "HomeNewsUK News"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a}, Reporter`),
    ...story.date(
      (w) =>
        `${w.clock}, ${w.day} ${w.monthShort} ${w.year}Updated ${w.clock}, ${w.day} ${w.monthShort} ${w.year}`,
    ),
    ...chrome("counter", `${story.int(1, 90)}K views`, `commentsBookmark`),
    ...chrome("share", "FacebookXRedditEmail"),
    ...story.body(
      [0.16, chrome("promo", story.headline())],
      [
        0.34,
        chrome(
          "follow",
          story.pick([
            "Our Brightwater WhatsApp lot hear it first. Tap to join them: we'll never ring you.",
            "Tired of missing out? Put the Mirror at the top of your feed.",
          ]),
        ),
      ],
      [0.5, chrome("related", "READ MORE STORIES HERE", ...story.headlines(3))],
      [0.7, chrome("promo", story.headline())],
      [0.86, chrome("comment-form", "What would you have done? Tell us in the comments.")],
    ),
    ...(story.int(1, 4) > 1 ? chrome("photo-credit", "View 6 Images", "Stock image") : []),
    ...chrome(
      "tags",
      story.pick(["MoneyHolidaysPolice", "FloodsSupermarkets", "CheeseCrown Court"]),
    ),
    ...chrome(
      "comment",
      `Join the ${story.int(10, 500)} others talking`,
      `${story.reader()}${story.int(2, 20)} hours ago${story.comment()}`,
      "Reply",
      `${story.reader()}1 day ago${story.comment()}`,
    ),
    ...chrome("related", "MUST READ", ...numbered(story.headlines(4), " ")),
    ...chrome("ad", "Shop now", "Ditch the ironing with this £19 gadget"),
    ...chrome(
      "legal",
      "We use your address to send letters in which we may mention other things that we do. Our privacy notice explains more, in more words than you would like.",
    ),
    ...chrome("consent", "Some content may be hidden because of your cookie settings."),
    ...chrome(
      "footer",
      "Jobs",
      "Voucher codes",
      "Horoscopes",
      "Crosswords",
      `© ${story.when.year} Brightwater Publishing`,
    ),
  ],
};
