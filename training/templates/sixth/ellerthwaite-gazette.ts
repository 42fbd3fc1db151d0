import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A UK local paper of a big group: ad labels, reader-support promise, inline "recommended reading", press-standards notice, reportable comments. */
export const ellerthwaiteGazette: Template = {
  name: "ellerthwaite-gazette",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "News",
      "Crime",
      "Business",
      "Sport",
      "Nostalgia",
      "Announcements",
      "Puzzles",
      "e-Edition",
      "Local Traders",
      "Sign In",
      "Subscribe Now",
    ),
    ...chrome("ticker", `${story.int(2, 24)}°c`, "5-day forecast"),
    ...story.title(),
    ...story.date((w) => `${w.day}${w.day === 1 ? "st" : "th"} ${w.monthName} ${w.year}`),
    ...story.byline((a) => `By ${a}`),
    ...chrome(
      "follow",
      story.pick(["@ellerthwaitegaz", "Senior Reporter", "Digital Content Editor"]),
    ),
    ...chrome("share", "Share", `${story.int(2, 70)} Comments`),
    ...chrome("photo-credit", `${story.titleText.slice(0, 34).trim()}... (Image: Newsquill)`),
    ...story.body(
      [
        0.15,
        chrome(
          "paywall",
          "Members see this story first. It comes from one of our sister papers and the opinions in it are theirs.",
        ),
      ],
      [0.4, chrome("promo", "Recommended reading:", ...story.headlines(story.int(1, 3)))],
      [0.65, chrome("promo", story.headline())],
      [0.85, chrome("photo-credit", "(Image: Supplied)")],
    ),
    ...chrome("contact", "Have you got a story? Email the newsdesk or message us on WhatsApp."),
    ...chrome(
      "donation",
      "There is a reason for the box you have just scrolled past. The Gazette has sat through every council meeting since 1858, and reporters, solicitors and printing plates all cost money. If you value what we do, join us from £2 for two months.",
    ),
    ...chrome("tags", "Ellerthwaite", "Courts", "Lake District"),
    ...chrome(
      "comment",
      `Comments: Our rules`,
      "Argue with one another by all means, that is what this space is for, but do it as you would in the queue at the butcher's. We may take away the right to post from anybody who spoils it for the rest.",
      "Seen something out of order? Flag it and a human being will look at it.",
      "Read the rules here",
      "Last Updated:",
      "Report this comment Cancel",
    ),
    ...chrome(
      "legal",
      "The Gazette is a member of the Press Standards Office and works to its code. If we have got something wrong, or have been where we should not, write to the editor first and we will answer within five working days.",
    ),
    ...chrome(
      "footer",
      "©Copyright 2001-2025. Newsquill Media Group Ltd, Loudwater Mill, Station Road. Registered in England & Wales",
    ),
  ],
};
