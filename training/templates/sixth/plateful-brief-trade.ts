import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A US trade briefing site for restaurants and grocers: section labels inside the brief are body, boxes for recommended reading, company announcements, pressroom. */
export const platefulBriefTrade: Template = {
  name: "plateful-brief-trade",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("site-name", "Plateful Brief"),
    ...chrome(
      "menu",
      "Deep Dive",
      "Library",
      "Events",
      "Press Releases",
      "Topics",
      "Operations",
      "Tech",
      "Labor",
      "Sign up",
    ),
    ...chrome("promo", "An article from"),
    ...chrome("breadcrumb", "Brief"),
    ...story.title(),
    ...story.standfirst(),
    ...story.date((w) => `Published ${w.monthShort}. ${w.day}, ${w.year}`),
    ...story.byline((a) => a),
    ...chrome("share", "post", "share", "post", "print", "email", "license"),
    ...chrome("photo-credit", "Getaway Stock via Plateful Brief"),
    ...story.body(
      [
        0.5,
        chrome(
          "newsletter",
          "Get the free newsletter",
          "Subscribe to Plateful Brief for top news, trends & analysis",
          "Work email address",
          "Select Newsletter: Plateful Brief Topics covered: menus, tech, openings, legal",
          "Valid email required",
          "Submit",
        ),
      ],
      [
        0.8,
        chrome(
          "related",
          "Recommended Reading",
          ...story
            .headlines(2)
            .map(
              (h) =>
                `${h} By ${story.reader()} • ${story.when.monthShort}. ${story.int(1, 28)}, ${story.when.year}`,
            ),
        ),
      ],
    ),
    ...chrome(
      "related",
      "Editors' picks",
      story.headline(),
      "Deep Dive",
      story.teaser(),
      story.headline(),
      "Opinion",
    ),
    ...chrome(
      "sponsor",
      "Company Announcements",
      "Fork Fleet Raises Seed Round to Rent Spoons to Stadiums",
      "From Fork Fleet",
      "Post a press release",
    ),
    ...chrome("related", "Latest in Operations", ...story.headlines(4)),
    ...chrome(
      "footer",
      "Explore",
      "About",
      "Editorial Team",
      "Reach our audience",
      "Advertising",
      "Related Publications",
      "Grocer Brief",
      "Hotel Brief",
      "Cookie Preferences / Do Not Sell",
    ),
  ],
};
