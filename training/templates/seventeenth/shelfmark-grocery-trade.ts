import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** British trade press on retail: registration counter, sponsored report in prose, events, jobs, "people moves". */
export const shelfmarkGroceryTrade: Template = {
  name: "shelfmark-grocery-trade",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome("ad", "Advertisement"),
    ...chrome(
      "menu",
      "Sectors",
      "Channels",
      "Buying & Supplying",
      "People",
      "Data",
      "Jobs",
      "Awards",
    ),
    ...chrome("login", "Register for free", "Subscribe from £4.10 a week"),
    ...story.title(),
    ...chrome(
      "breadcrumb",
      story.pick(["By category: Dairy", "Category: Chilled", "In: Buying & Supplying"]),
    ),
    ...story.byline((a) => `By ${a}`),
    ...story.date(({ day, monthName, year }) => `${day} ${monthName} ${year}`),
    ...chrome("reading-time", `${story.int(2, 6)} min read`),
    ...story.body(
      [
        0.25,
        chrome(
          "paywall",
          `You have read ${story.int(1, 2)} of 3 free articles this month`,
          "Already registered? Sign in here.",
        ),
      ],
      [
        0.55,
        chrome(
          "sponsor",
          "Promotional research",
          story.pick([
            "What does the shopper of 2030 want? In this free report, in association with Packwell, we put that question to 4,000 households, with some surprising answers.",
            "Soft drinks have had a hard year. Download our partner Fizzco's guide to making more of your chiller.",
          ]),
          "Download now",
        ),
      ],
      [0.8, chrome("promo", story.headline())],
    ),
    ...chrome("tags", "Topics", "Dairy", "Own Label", "Inflation", "Suppliers"),
    ...chrome(
      "related",
      "Related articles",
      ...story
        .repeat(3, () =>
          chrome(
            "related",
            story.pick(["News", "Analysis", "Opinion"]),
            story.headline(),
            `${story.int(2, 23)} hours ago`,
          ),
        )
        .map((l) => l.text),
    ),
    ...chrome(
      "event",
      "Upcoming events",
      "Own Label Summit, Coventry. Early birds save £150 until the end of the month.",
      "Chilled Awards. Entries close soon and the judges do not accept cake.",
    ),
    ...chrome(
      "calendar",
      "Jobs of the week",
      "Category manager, yoghurt – Leeds – competitive",
      "Night shift lead, Daventry – £34,000 plus van",
    ),
    ...chrome(
      "comment-form",
      "No comments yet",
      "You're not signed in.",
      "Only registered users can comment on this article.",
      "Sign in",
      "Register",
    ),
    ...chrome(
      "footer",
      "Site powered by Pressroom",
      "Shelfmark Media Ltd. Registered in England no. 0456123",
    ),
  ],
};
