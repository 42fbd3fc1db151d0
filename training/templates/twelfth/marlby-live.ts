import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A city "Live" brand: long newsletter prose over the first sentence, comment plea under the last, no tags. */
export const marlbyLive: Template = {
  name: "marlby-live",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Load mobile navigation",
      "News",
      "In Your Area",
      "Celebs",
      "What's On",
      "Buy a Paper",
    ),
    ...chrome("breadcrumb", "News", "Marlby News", "Courts"),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("comment", "Comments"),
    ...story.byline((author) => author),
    ...story.date(({ clock, dd, monthShort, year }) => `${clock}, ${dd} ${monthShort} ${year}`),
    ...chrome(
      "photo-credit",
      story.pick([
        "(Image: Marlby Live)",
        "The street was sealed off this morning (Image: reader picture)",
      ]),
    ),
    ...chrome(
      "newsletter",
      story.pick([
        "Our daily email has the stories that matter to Marlby and one that does not. We promise not to fill your inbox, to pass on your address or to use the word 'iconic'.",
        "Sign up for breaking court news as it happens. Invalid email? Try again. We'll send you our newsletter and, now and then, a word about our partners. See our Privacy Notice.",
      ]),
    ),
    ...story.body(
      [0.2, chrome("promo", story.headline())],
      [0.5, chrome("ad", "Article continues below")],
      [0.75, chrome("promo", `Read next: ${story.headline()}`, story.headline())],
    ),
    ...chrome(
      "comment-form",
      story.pick([
        "What do you think about this? Have your say in our comments section, where it has so far been quite polite.",
        "Was it right? Log in below to tell us.",
      ]),
    ),
    ...chrome(
      "promo",
      "Do you live nearby? Have you been affected? Email our newsdesk and a reporter will get back to you.",
    ),
    ...chrome("related", "Story Saved", ...story.headlines(3)),
    ...chrome(
      "ad",
      "Recommended by",
      "Drivers over 50 could be owed a refund",
      "The £9 gadget that silences foxes",
    ),
    ...chrome(
      "legal",
      "At Marlby Live we try to put things right. If you have spotted a mistake then we would like to hear from you within four months.",
    ),
    ...chrome(
      "footer",
      "Part of Halyard Regional",
      "Cookie Policy",
      "Competition Rules",
      "Discount Codes",
    ),
  ],
};
