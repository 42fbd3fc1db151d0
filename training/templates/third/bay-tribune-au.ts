import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** An Australian daily: Don't miss lines, subscriber nags, tips, property and racing, comments under moderation. */
export const bayTribuneAu: Template = {
  name: "bay-tribune-au",
  language: "en",
  layout: { newline: "\r\n", gap: "all", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome(
      "consent",
      "Our privacy collection notice has been updated. Find out more about our policy and your choices, including how to opt-out.",
    ),
    ...chrome("ticker", `${story.int(9, 39)}°C Port Darrow`, "Possible shower"),
    ...chrome("site-name", "Bay Tribune"),
    ...chrome(
      "menu",
      "My News",
      "National",
      "World",
      "Opinion",
      "AFL",
      "Racing",
      "Property",
      "Tributes",
      "Today's Paper",
      "Newsletters",
    ),
    ...chrome("login", "Join", "Log in"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(({ monthName, day, year, clock }) => `${monthName} ${day}, ${year} - ${clock}`),
    ...chrome("counter", `${story.int(3, 240)} comments`),
    ...chrome("audio", `Listen to this article`, `${story.int(2, 6)} min`, "Learn more"),
    ...chrome("tools", "Save Article", "Gift", "Text size", "Print"),
    ...chrome("photo-credit", "Port Darrow at sunrise. Picture: Brodie Quilty"),
    ...story.body(
      [0.25, chrome("promo", `More: ${story.headline()}`)],
      [
        0.45,
        chrome(
          "paywall",
          "Bay Tribune app-only deal: $4 a week for 12 weeks. Cancel any time.",
          "SEE THE OFFER",
        ),
      ],
      [
        0.65,
        chrome(
          "promo",
          `Don't miss: ${story.headline()}`,
          `‘${story.teaser().replace(/\.$/, "")}’: ${story.headline()}`,
        ),
      ],
    ),
    ...chrome("contact", "Know more? Send a confidential tip to tips@baytribune.example"),
    ...chrome("promo", `Originally published as ${story.titleText}`),
    ...chrome(
      "comment",
      "Join the conversation",
      "You are posting as",
      "Please read our commenting rules before you post.",
      "Sort by Newest",
    ),
    ...story.repeat(4, () =>
      chrome(
        "comment",
        story.reader(),
        `${story.int(1, 22)} hours ago`,
        story.comment(),
        `${story.int(0, 60)}`,
      ),
    ),
    ...chrome("related", "Top Stories"),
    ...story.repeat(4, () =>
      chrome(
        "related",
        story.pick(["EXCLUSIVE", "AFL", "Weather", "Police & Courts"]),
        story.headline(),
      ),
    ),
    ...chrome("related", "Trending Now", ...counted(story.headlines(5))),
    ...chrome(
      "newsletter",
      "Afternoon wrap",
      "All the day's news in five minutes, weekdays at 4pm",
      "Sign up",
    ),
    ...chrome(
      "footer",
      "Find us on Socials",
      "Our Network",
      "RaceDay",
      "Homes on the Gulf",
      "Bay Tribune Store",
      "Place a Notice",
      "Subscriber Rewards",
      "Standards of practice",
      "Relevant ads opt-out",
    ),
    ...chrome(
      "legal",
      "A NOTE ABOUT RELEVANT ADVERTISING: We collect information about the content (including ads) you use across this site and use it to make both advertising and content more relevant to you on our network and other sites.",
      "Gulf Press Pty Ltd © 2024. All times AEST (GMT +10).",
    ),
  ],
};
