import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A literary review: notes of the shop, other essays in a line, and subscriber offers between paragraphs. */
export const prosewrightLiteraryQuarterly: Template = {
  name: "prosewright-literary-quarterly",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "body", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Prosewright Review"),
    ...chrome("menu", "Current issue", "Archive", "Diary", "Events", "Store"),
    ...chrome("login", "Log in"),
    ...chrome("breadcrumb", `Vol. ${story.int(30, 48)} No. ${story.int(1, 24)}`),
    ...story.title(),
    ...story.byline((a) => a),
    ...story.standfirst(),
    ...story.date(({ day, monthName, year }) => `${day} ${monthName} ${year}`),
    ...story.body(
      [
        story.int(15, 55) / 100,
        story.pick([
          chrome(
            "paywall",
            "You're reading one of your three free articles this month. Subscribe and save 61 per cent on the cover price, with a free tote.",
          ),
          chrome("promo", `From the Diary: ${story.headline()}`),
        ]),
      ],
      [
        story.int(35, 80) / 100,
        story.pick([
          chrome("promo", `${story.reader()}: ${story.headline()}`),
          chrome(
            "event",
            "At the Prosewright Bookshop: an evening of translation, 7 p.m., wine included",
          ),
          chrome("ad", "The new novel from Linden Press: 'A furious tenderness' – out now"),
        ]),
      ],
      [
        story.int(55, 97) / 100,
        story.pick([
          chrome("promo", story.headline()),
          chrome("podcast", "Listen to the author talk about this piece on our podcast."),
          chrome("teaser", story.teaser()),
        ]),
      ],
      [
        story.int(10, 95) / 100,
        story.pick([
          chrome("promo", "Pocket-sized books, small prices: our winter catalogue is out"),
          chrome(
            "newsletter",
            "Sign up to our newsletter for highlights from the latest issue, our archive and the blog, as well as news, events and exclusive promotions.",
          ),
        ]),
      ],
    ),
    ...chrome(
      "comment",
      "Send Letters To:",
      "The Editor, Prosewright Review, 9 Inkhorn Yard",
      "Please include name, address and a telephone number.",
    ),
    ...chrome("related", "More by this contributor", story.headline(), story.headline()),
    ...chrome("app", "Read anywhere with our app, available now from the usual stores."),
    ...chrome(
      "author-bio",
      `${story.author} teaches at a school by the sea and is working on a book about lists.`,
    ),
    ...chrome("ad", "Holiday let: Umbrian farmhouse, sleeps six, library, no television"),
    ...chrome("footer", "Classifieds", "Terms", "© Prosewright Ltd", "ISSN 0955-0199"),
  ],
};
