import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A national daily: skip links, share counts, advertisement slots, print edition line, editors' picks. */
export const meridianDaily: Template = {
  name: "meridian-daily",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "Skip to content", "Skip to site index"),
    ...chrome("search", "Search & Section Navigation"),
    ...chrome("login", "SUBSCRIBE FOR $1/WEEK", "Log in"),
    ...chrome(
      "ticker",
      `${story.when.weekday}, ${story.when.monthName} ${story.when.day}, ${story.when.year}`,
      "Today's Paper",
    ),
    ...chrome("ad", "Advertisement", "SKIP ADVERTISEMENT"),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "audio",
      `Listen to this article · ${story.int(3, 14)}:${story.int(10, 59)} min`,
      "Learn more",
    ),
    ...chrome("share", "Share full article"),
    ...chrome("counter", `${story.int(20, 900)}`),
    ...story.byline((author) => `By ${author}`),
    ...story.date(({ monthName, day, year }) => `Published ${monthName} ${day}, ${year}`),
    ...chrome(
      "newsletter",
      "Sign up for The Turnstile. A guide to the news of the day, sent weekday evenings.",
      "Get it sent to your inbox.",
    ),
    ...story.body(
      [0.3, chrome("ad", "Advertisement", "SKIP ADVERTISEMENT")],
      [
        0.5,
        chrome(
          "related",
          "Sign Up for the Cooking Desk",
          story.headline(),
          `${story.int(3, 9)} MIN READ`,
        ),
      ],
      [0.7, chrome("ad", "Advertisement", "SKIP ADVERTISEMENT")],
    ),
    ...(story.author === "Newsroom"
      ? []
      : chrome(
          "author-bio",
          `${story.author} is a reporter for The Meridian, covering the places between places.`,
          `More about ${story.author}`,
        )),
    ...chrome(
      "first-published",
      `A version of this article appears in print on ${story.when.monthShort}. ${story.when.day}, ${story.when.year}, Section A, Page ${story.int(2, 24)} of the National edition.`,
    ),
    ...chrome("tools", "Order Reprints | Today's Paper | Subscribe"),
    ...chrome("counter", `Read ${story.int(30, 800)} Comments`),
    ...chrome("share", "Share full article"),
    ...chrome(
      "related",
      "Related Content",
      ...story.headlines(2),
      "Credit...Wren Halloway for The Meridian",
    ),
    ...chrome("related", "Editors' Picks", ...story.headlines(3)),
    ...chrome("related", "Trending in The Meridian", ...story.headlines(4)),
    ...chrome("ad", "Advertisement", "SKIP ADVERTISEMENT"),
    ...chrome("menu", "Site Index", "Site Information Navigation"),
    ...chrome(
      "footer",
      `© ${story.when.year} The Meridian Company`,
      "Contact Us",
      "Accessibility",
      "Work with us",
      "Advertise",
      "Your Ad Choices",
      "Privacy Policy",
      "Terms of Sale",
      "Site Map",
      "Help",
      "Subscriptions",
      "Manage Privacy Preferences",
    ),
  ],
};
