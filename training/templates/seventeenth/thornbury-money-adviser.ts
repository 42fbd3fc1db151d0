import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A consumer money site and weekly email: affiliate notes in prose, table of best buys, forum remains, disclaimers. */
export const thornburyMoneyAdviser: Template = {
  name: "thornbury-money-adviser",
  language: "en",
  layout: { newline: "\r\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Cards & Loans", "Reclaim", "Energy", "Travel", "Mortgages", "Forum"),
    ...chrome(
      "legal",
      "Some links on this page earn us a small fee. It never costs you more and never decides what we write. Where a link pays, it is marked with a star.",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a}, ${story.pick(["Consumer Writer", "Deputy News Editor"])}`),
    ...story.date(({ day, monthName, year }) => `Updated ${day} ${monthName} ${year}`),
    ...story.body(
      [
        0.35,
        chrome(
          "newsletter",
          "Get our free weekly email!",
          "Every Wednesday, the offers that are worth having and the ones that only look it. No junk, we promise.",
          "Enter your email",
          "Get it",
          "Don't miss out",
        ),
      ],
      [
        0.7,
        chrome(
          "promo",
          `${story.pick(["Related guide", "See also", "Worth a look"])}: ${story.headline()}`,
        ),
      ],
    ),
    ...chrome(
      "sponsor",
      "Today's best buys*",
      `Easy-access savings – ${story.int(3, 4)}.${story.int(10, 95)}% AER`,
      `Fixed one year – ${story.int(4, 5)}.${story.int(10, 40)}% AER`,
      "Rates checked this morning. Protection up to £85,000 per person, per bank. Spot the catch before you sign.",
    ),
    ...chrome(
      "comment",
      "Forum discussion",
      `${story.reader()} said: ${story.comment()}`,
      `${story.reader()} said: ${story.comment()}`,
      "Join the conversation",
    ),
    ...chrome("related", "In this week's email", ...story.headlines(4)),
    ...chrome(
      "legal",
      "How this site works",
      "We are reporters, not advisers. We check what we can and we correct what we get wrong, but if you act on it and it goes badly the loss is yours, and we would rather say so now than in court.",
      "Nothing here is advice about your own money. Look into it for yourself before you sign.",
    ),
  ],
};
