import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A state politics newsletter site: sponsor messages inside, tips address, what we're reading. */
export const btCapitolLedgerdesk: Template = {
  name: "bt-capitol-ledgerdesk",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "sponsor",
      "PRESENTED BY",
      story.pick(["Alliance for Dependable Asphalt", "the Rural Dentists' Fund"]),
    ),
    ...chrome("menu", "Bills", "Lobby List", "Newsletters", "Calendar", "Pro", "Log In"),
    ...story.title(),
    ...story.byline((author) => `By ${author.toUpperCase()}`),
    ...story.date(({ mm, dd, year, clock }) => `${mm}/${dd}/${year} ${clock} AM EST`),
    ...chrome("share", "Link Copied", "Print", "Email"),
    ...story.standfirst(),
    ...story.body(
      [
        0.25,
        chrome(
          "sponsor",
          "A message from our sponsor:",
          story.pick([
            "Every day 41,000 of your neighbors drive on a road that was somebody's good idea. Tell your legislator that potholes do not vote, but drivers do.",
            "Rural dentistry is infrastructure. Learn more about the bill that would fill the gap.",
          ]),
        ),
      ],
      [0.6, chrome("newsletter", "Want this in your inbox at 6 a.m.? Sign up for Early Gavel.")],
      [
        0.85,
        chrome(
          "contact",
          "Got a tip? We keep secrets for a living: tips@ledgerdesk.example or Signal at ldgr.42.",
        ),
      ],
    ),
    ...chrome(
      "author-bio",
      `${story.author} covers the statehouse. Previous beats: county courts, hog futures, one season of minor-league hockey.`,
    ),
    ...chrome(
      "related",
      "WHAT WE'RE READING",
      ...story
        .headlines(4)
        .map(
          (headline) =>
            `— ${headline}, via ${story.pick(["the Tribune", "Bluegill Radio", "the wires"])}`,
        ),
    ),
    ...chrome(
      "calendar",
      "ON THE CALENDAR",
      "9:00 a.m. Senate Ways and Means, Room 114",
      "1:30 p.m. Joint hearing on ponds",
    ),
    ...chrome("promo", "BIRTHDAYS: Rep. Alma Teague, lobbyist Chuck Devane"),
    ...chrome("related", "Most Read", ...numbered(story.headlines(3), " ")),
    ...chrome(
      "footer",
      "About",
      "Advertise with us",
      "Terms of Service",
      "Unsubscribe",
      `© ${story.when.year} Ledgerdesk LLC`,
    ),
  ],
};
