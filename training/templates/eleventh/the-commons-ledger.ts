import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Online daily without ads: subscription nudges in plain prose mid-text, sharing of gift links, a list of unmarked headlines. */
export const theCommonsLedger: Template = {
  name: "the-commons-ledger",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Politics", "Society", "Law", "Planet", "Culture", "Sign in"),
    ...chrome(
      "paywall",
      story.pick([
        "Thanks for reading as a member.",
        "Someone with a subscription sent you this page as a present.",
      ]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a}`),
    ...story.date(({ day, monthName, year, clock }) => `${day} ${monthName} ${year}, ${clock}`),
    ...chrome("tools", "Save for later", "Give this to someone", "Text size"),
    ...story.body(
      [0.25, chrome("promo", story.headline())],
      [
        0.5,
        chrome(
          "paywall",
          "Members get our Saturday edition, every archive piece back to 1991 and a seat at four debates a year. It works out at 28p a day.",
          "See what it costs",
        ),
      ],
      [0.75, chrome("promo", story.headline())],
    ),
    ...chrome(
      "author-bio",
      `${story.author} is social affairs editor. Before joining in 2016, ${story.pick(["she", "he"])} spent six years at a housing charity.`,
    ),
    ...chrome("related", ...story.headlines(5)),
    ...chrome(
      "newsletter",
      "A short letter at lunchtime. What happened, why it matters, what we still don't know.",
      "Email address",
      "Get the letter",
    ),
    ...chrome(
      "comment",
      `Discussion (${story.int(8, 210)})`,
      story.reader(),
      story.comment(),
      `Reply from ${story.reader()}`,
      story.comment(),
      story.reader(),
      story.comment(),
    ),
    ...chrome(
      "footer",
      "Help centre",
      "Manage membership",
      "Code of conduct",
      "Commons Ledger Trust",
    ),
  ],
};
