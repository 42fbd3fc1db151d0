import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An agency's own site: market-data strip, suggested topics, licensing links, numbered reads. */
export const continentalNewswire: Template = {
  name: "continental-newswire",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Exclusive news, data and analytics for financial market professionals",
      "World",
      "Business",
      "Markets",
      "Sustainability",
      "Legal",
      "Breakingviews",
      "My News",
    ),
    ...chrome(
      "breadcrumb",
      story.pick(["World | Europe", "Business | Finance", "Markets | Rates & Bonds"]),
    ),
    ...story.title(),
    ...story.byline((author) => `By ${author}`),
    ...story.date(
      ({ monthName, day, year, clock }) =>
        `${monthName} ${day}, ${year} ${clock} UTC · Updated ${story.int(2, 9)} hours ago`,
    ),
    ...chrome("tools", "Text size", "Small Text", "Medium Text", "Large Text"),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      `Item 1 of 3 People walk past a building, ${story.when.monthName} ${story.when.year}. CONTINENTAL/File Photo Purchase Licensing Rights, opens new tab`,
      "[1/3]",
    ),
    ...story.body(
      [0.45, chrome("ad", "Advertisement · Scroll to continue")],
      [
        0.7,
        chrome(
          "newsletter",
          "The Continental Daily Briefing newsletter provides all the news you need to start your day. Sign up here.",
        ),
      ],
    ),
    ...chrome("legal", "Our Standards: The Continental Principles of Fairness, opens new tab"),
    ...chrome(
      "tags",
      "Suggested Topics:",
      ...story.pick([["Europe", "Interest Rates"], ["Regulation", "Wealth"], ["Media & Telecom"]]),
    ),
    ...chrome("share", "Share X", "Share Facebook", "Share Linkedin", "Share Email", "Share Link"),
    ...chrome("tools", "Purchase Licensing Rights"),
    ...chrome(
      "related",
      "Read Next",
      ...story
        .repeat(3, () =>
          chrome(
            "related",
            `${story.pick(["World", "Business", "Markets"])} category · ${story.headline()}`,
            `${story.int(1, 12)} hours ago`,
          ),
        )
        .map((line) => line.text),
    ),
    ...chrome("ticker", "Stoxx 600 512.40 +0.31%", "Gold 2,911.8 -0.12%", "Brent 71.06 +1.20%"),
    ...chrome(
      "footer",
      "Download the App",
      "Information you can trust",
      "Continental, the news arm of Ostrava Data, is the world's second largest provider of wire news.",
      "All quotes delayed a minimum of 15 minutes. See here for a complete list of exchanges and delays.",
    ),
  ],
};
