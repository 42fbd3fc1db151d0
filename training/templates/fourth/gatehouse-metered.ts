import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A metered site: counting notices ahead, inside and after the story, offers and subscriber care. */
export const gatehouseMetered: Template = {
  name: "gatehouse-metered",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "The Gatehouse", "Home Page", "Nation", "Region", "Letters"),
    ...chrome(
      "paywall",
      `You have ${story.int(1, 3)} free articles remaining this month`,
      "Unlimited access from $1. Save 80%.",
      "SUBSCRIBE NOW",
      "Already a subscriber? Log in",
    ),
    ...chrome("breadcrumb", "REGION"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}, Gatehouse staff`),
    ...story.date(({ monthName, day, year, clock }) => `${monthName} ${day}, ${year}, ${clock}`),
    ...chrome(
      "tools",
      "Gift this article",
      "You have 10 gift articles to give each month.",
      "Share",
      "0",
    ),
    ...story.body(
      [
        0.3,
        chrome(
          "paywall",
          "Support local journalism. Your subscription pays for reporting like this.",
          "See my options",
        ),
      ],
      [0.75, chrome("login", "Reading on another device? Enter the code from your print edition.")],
    ),
    ...chrome(
      "paywall",
      "This is a subscriber-only story. To keep reading our work, create an account.",
      "Email address",
      "Continue",
      "Why do I see this?",
      "Billed as $4 every four weeks after the trial. Cancel by calling Subscriber Care at 1-800-555-0143.",
    ),
    ...chrome(
      "contact",
      "Send questions or comments to editors@gatehouse.example.",
      "Show comments",
    ),
    ...chrome("author-bio", "The Gatehouse editorial team can be followed @gatehouse."),
    ...chrome("related", "Most Read in Region", ...numbered(story.headlines(4), " ")),
    ...chrome(
      "menu",
      "Subscribe Now",
      "Digital Access",
      "Home Delivery",
      "Gift Subscriptions",
      "Log In",
      "Vacation Hold",
      "Pay My Bill",
    ),
    ...chrome(
      "legal",
      `©${story.when.year} Gatehouse Media Partners, LLC`,
      "Do Not Sell or Share My Personal Information",
    ),
  ],
};
