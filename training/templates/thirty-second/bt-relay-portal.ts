import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A portal that shows other papers' stories: publisher chips, time ago, continue reading, mixed feed, feedback form. */
export const btRelayPortal: Template = {
  name: "bt-relay-portal",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Mail", "News", "Finance", "Sports", "Lifestyle", "More…", "Sign in"),
    ...chrome(
      "search",
      "Search the web",
      "Skip to navigation",
      "Skip to main content",
      "Skip to right column",
    ),
    ...chrome(
      "site-name",
      story.pick(["Pembury Post", "Tallgrass Tribune", "The Kaveri Coast Herald"]),
    ),
    ...chrome("follow", `${story.int(2, 640)}.${story.int(1, 9)}K Followers`, "Follow"),
    ...story.title(),
    ...story.byline(),
    ...story.date(
      ({ weekday, monthName, day, year, clock }) =>
        `${weekday.slice(0, 3)}, ${monthName} ${day}, ${year} at ${clock} PM GMT+1`,
    ),
    ...chrome("reading-time", `${story.int(2, 6)} min read`),
    ...chrome("share", "Add us on Google", `${story.int(1, 300)} comments`),
    ...chrome(
      "sponsor",
      "This is an article from a partner. We may earn commission from links on this page. Pricing and availability are subject to change.",
    ),
    ...story.standfirst(),
    ...story.body(
      [0.35, chrome("tools", "Story continues")],
      [0.55, chrome("promo", `Related: ${story.headline()}`, "Story continues")],
      [0.9, chrome("promo", story.headline())],
    ),
    ...chrome(
      "comment",
      "View comments",
      "What do you think? Be the first to comment.",
      "Terms and Privacy Policy",
      "Privacy Dashboard",
    ),
    ...chrome("related", "Recommended Stories", "In other news", "Up next", "TRENDING"),
    ...story.repeat(story.int(3, 6), () =>
      chrome(
        "related",
        story.pick(["Pembury Post", "Bluegill Radio", "Volta Mirror", "The Daily Yell"]),
        story.headline(),
        ...story.pick([[story.teaser()], []]),
        `${story.int(1, 23)}h ago`,
      ),
    ),
    ...chrome("ad", "Ad", "Drivers over 50 are switching to this insurer", "Learn more"),
    ...chrome(
      "tools",
      "Are you finding what you wanted?",
      "Yes",
      "No",
      "Thank you for your feedback",
    ),
    ...chrome(
      "footer",
      "Help",
      "Share your feedback",
      "Sitemap",
      "About our ads",
      `© ${story.when.year} Relay. All rights reserved.`,
    ),
  ],
};
