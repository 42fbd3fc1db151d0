import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A fact-checking non-profit: rating legends, how we rate, funders, submit a claim, badges. */
export const factfirstDesk: Template = {
  name: "factfirst-desk",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Skip to content",
      "Fact-checks",
      "Ratings",
      "Methodology",
      "Our team",
      "Donate",
    ),
    ...chrome("search", "What would you like us to check?"),
    ...chrome("language", "English", "Cymraeg", "Polski"),
    ...chrome("breadcrumb", "Home › Online › Images"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Checked by ${author}`),
    ...story.date(({ day, monthName, year }) => `${day} ${monthName} ${year}`),
    ...chrome("share", "Copy shareable link", "Link copied!"),
    ...story.body([
      0.6,
      chrome(
        "donation",
        "Rumours are free. Checking them costs money. Help us do it.",
        "Make a donation",
      ),
    ]),
    ...chrome("tools", "How do we rate claims?", "See our full guide to ratings"),
    ...chrome("contact", "Seen something we should check? Submit a claim.", "Request a correction"),
    ...chrome(
      "newsletter",
      "Stay one step ahead of misinformation",
      "What was true this week: one free email on Fridays",
      "Subscribe",
    ),
    ...chrome(
      "sponsor",
      "Third-party fact-checking partner",
      "We are grateful to our funders, who have no say in what we check.",
    ),
    ...chrome(
      "related",
      "More fact-checks",
      ...story.headlines(3),
      "Related topics",
      "Energy",
      "Viral images",
    ),
    ...chrome("poll", "Did you find this fact check useful?", "😀 🙂 😕"),
    ...chrome(
      "legal",
      "FactFirst is a registered charity (no. 000398) and a non-profit company limited by guarantee.",
      "We use cookies to help us improve. Accept / Decline",
    ),
  ],
};
