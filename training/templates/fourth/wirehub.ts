import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A wire agency's own page: sign-up nags, photo counters, licensing rights, standards line, read next. */
export const wirehub: Template = {
  name: "wirehub",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Exclusive news, data and analytics for financial market professionals",
      "Wirehub home",
      "World",
      "Business",
      "Markets",
      "Sustainability",
      "Legal",
      "More",
    ),
    ...chrome("login", "My News", "Register"),
    ...chrome("breadcrumb", "Business", "Europe"),
    ...story.title(),
    ...story.byline((author) => `By ${author}`),
    ...story.date(({ monthName, day, year, clock }) => `${monthName} ${day}, ${year} ${clock} GMT`),
    ...chrome("first-published", `Updated ${story.int(2, 23)} mins ago`),
    ...chrome("tools", "Aa", "Item 1 of 2"),
    ...chrome(
      "photo-credit",
      "[1/2]A general view is seen in this file picture. WIREHUB/Sunniva Arkell",
      "Purchase Licensing Rights, opens new tab",
    ),
    ...story.standfirst(),
    ...story.body(
      [
        0.25,
        chrome(
          "newsletter",
          "The Morning Docket newsletter delivers the latest news straight to your inbox. Sign up here.",
        ),
      ],
      [0.5, chrome("ad", "Advertisement · Scroll to continue")],
      [0.8, chrome("ad", "Advertisement · Scroll to continue")],
    ),
    ...chrome("legal", "Our Standards: The Wirehub Trust Principles., opens new tab"),
    ...chrome("tags", "Suggested Topics:", "Commodities", "Earnings", "Public Policy"),
    ...chrome("share", "Acquire Licensing Rights", "X", "Facebook", "Linkedin", "Email", "Link"),
    ...(story.author === "Newsroom"
      ? []
      : chrome(
          "author-bio",
          story.author,
          "Wirehub",
          "Award-winning correspondent with more than a decade of experience in covering things before they happen. Contact: +44 20 7946 0991",
          "Email X Linkedin",
        )),
    ...chrome(
      "related",
      "Read Next",
      `category ${story.headline()}${story.int(2, 58)} mins ago`,
      `category ${story.headline()}${story.int(2, 11)} hours ago`,
      `category ${story.headline()}, article with image`,
    ),
    ...chrome("sponsor", "Sponsored Content", "Partner Content by Altimeter Bank", "Dianomi"),
    ...chrome(
      "menu",
      "Latest",
      "Home",
      "Authors",
      "Topic Sitemap",
      "Browse",
      "About Wirehub",
      "Careers",
      "Stay Informed",
      "Download the App (iOS)",
      "Download the App (Android)",
    ),
    ...chrome(
      "legal",
      "Wirehub is the newsroom of Corder Harmsworth and serves editors, traders and officials in 94 countries.",
      "Advertise With Us",
      "Advertising Guidelines",
      "All quotes delayed a minimum of 15 minutes. See here for a complete list of exchanges and delays.",
      `© ${story.when.year} Wirehub. All rights reserved`,
    ),
  ],
};
