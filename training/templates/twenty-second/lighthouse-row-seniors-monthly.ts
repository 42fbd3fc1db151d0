import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A magazine for older readers: text size, large print offer, quizzes, benefits helpline. */
export const lighthouseRowSeniorsMonthly: Template = {
  name: "lighthouse-row-seniors-monthly",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("tools", "A", "A+", "A++", "High contrast on", "Read aloud"),
    ...chrome("menu", "Health", "Pensions", "Holidays", "Puzzles", "Join us"),
    ...chrome(
      "breadcrumb",
      story.pick(["You are here: Home: Money", "You are here: Home: Living"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.date((when) => `${when.day} ${when.monthName} ${when.year}`),
    ...story.byline((author) => `/ ${author}`),
    ...story.body(
      [
        story.pick([0.45, 0.55, 0.6]),
        chrome("promo", story.pick([story.headline(), story.teaser(), story.headline()])),
      ],
      [
        story.pick([0.25, 0.35, 0.5]),
        chrome("promo", `${story.pick(["[Related: ", "[Read next: "]) + story.headline()}]`),
      ],
      [
        0.7,
        chrome(
          "donation",
          "For 12p a day you can be a member: magazine, helpline, and a say at our annual meeting.",
        ),
      ],
    ),
    ...chrome(
      "poll",
      "How often do you see your neighbours?",
      "Every day",
      "Once a week",
      "Never",
      "Vote and see results",
    ),
    ...chrome(
      "sponsor",
      "OUR PARTNERS",
      story.pick(["Stairlifts from a family firm", "Walk-in baths: no-obligation visit"]),
    ),
    ...chrome(
      "related",
      story.pick(["Don't miss this", "Readers who enjoyed this also enjoyed"]),
      ...marked("☞ ", story.headlines(3)),
    ),
    ...chrome(
      "share",
      story.pick(["Share by post: print this page", "Email this page to a friend"]),
    ),
    ...chrome(
      "newsletter",
      story.pick([
        "Join 600,000 members: get our best articles in your inbox twice a week",
        "Our letter, twice a week",
      ]),
      "Title",
      "First name",
      "Go",
    ),
    ...chrome("comment-form", story.pick(["Tell us your story", "Log in to comment"])),
    ...chrome(
      "legal",
      "All information was right when the page was put up. Please check details before you make any decision about money.",
    ),
    ...chrome("contact", "Call us on 0800 555 0100, 8am to 7pm, every day of the year"),
    ...chrome("footer", "About us", "Work for us", "Charity in England"),
  ],
};
