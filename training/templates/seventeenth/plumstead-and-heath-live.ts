import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A reach-for-clicks city site: half the page is other things, inline app push, sign-up with full consent prose, lone headline. */
export const plumsteadAndHeathLive: Template = {
  name: "plumstead-and-heath-live",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("app", "Get our app", "Open", "No thanks"),
    ...chrome(
      "menu",
      "What's On",
      "In Your Area",
      "News",
      "Celebs",
      "Football",
      "Bookmarks",
      "Sign In",
    ),
    ...chrome("breadcrumb", "1. News", "2. UK & World News"),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("comment", "Comments"),
    ...story.byline((a) => `By${a}Senior Reporter`),
    ...story.date(
      ({ clock, day, monthShort, year }) =>
        `${clock}, ${day} ${monthShort} ${year}Updated ${clock}`,
    ),
    ...chrome(
      "photo-credit",
      story.pick([
        "Stock image of a road sign (Image: Getaway)",
        "Shoppers have been left speechless (Image: Agency)",
      ]),
    ),
    ...story.body(
      [
        0.12,
        chrome(
          "newsletter",
          "Get our top stories on WhatsApp for free",
          "Members of the group will now and then see an offer or an advert from us or from firms we work with. Leave when you like. How it works",
        ),
      ],
      [0.3, chrome("promo", story.headline(), story.headline())],
      [0.5, chrome("promo", story.teaser())],
      [0.7, chrome("ad", "The best deals on air fryers, chosen by our shopping team", "Shop here")],
      [
        0.9,
        chrome(
          "promo",
          `For the latest ${story.pick(["court", "traffic", "food and drink"])} news, visit our dedicated page here.`,
        ),
      ],
    ),
    ...chrome(
      "donation",
      "Choose us as a preferred source so you never miss a story. Tick the box beside our name and we'll turn up more often. It costs nothing and it makes our editor's day.",
    ),
    ...chrome("related", "Most Read", ...story.headlines(5), "Recommended in News"),
    ...story.repeat(3, () => [
      ...chrome("related", story.headline()),
      ...chrome("teaser", story.teaser()),
    ]),
    ...chrome("event", "Try our puzzles", "Play now", "Bingo, codeword, wordsearch"),
    ...chrome(
      "footer",
      "Follow us",
      "Voucher codes",
      "Horoscopes",
      "Marketplace",
      "Buy a photo",
      "How we use AI",
      "Terms and Conditions",
      "Cookie notice",
    ),
  ],
};
