import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A non-profit on Drupal: primary links, node footer, "Printer-friendly version", block titles. */
export const drupalCivicMonitor: Template = {
  name: "drupal-civic-monitor",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Jump to navigation",
      "Main menu",
      "Investigations",
      "Data",
      "About us",
      "Get involved",
    ),
    ...chrome("search", "Search form", "Search"),
    ...chrome(
      "breadcrumb",
      story.pick(["You are here", "Home » News » Article"]),
      story.pick(["Home", "Home » Latest"]),
    ),
    ...chrome("donation", "DONATE"),
    ...story.title(),
    ...story.byline((a) => `Submitted by ${a}`),
    ...story.date(({ dd, mm, year, clock }) => `on ${mm}/${dd}/${year} - ${clock}`),
    ...chrome(
      "tags",
      "Tags:",
      story.pick(["accountability", "open data", "public money"]),
      story.pick(["transport", "schools", "health"]),
    ),
    ...story.standfirst(),
    ...story.body(
      [
        story.int(18, 32) / 100,
        chrome(
          "donation",
          story.pick([
            "Civic Monitor takes no advertising and no money from parties. If 300 more readers gave $5 a month, we could keep our court reporter through the year. Will you be one of them?",
            "Reporting like this takes weeks, and lawyers. Chip in if you can: every gift made before Friday is doubled by a generous family who would rather not be named.",
          ]),
          "Give monthly",
          "Give once",
        ),
      ],
      [story.int(53, 67) / 100, chrome("related", "See also", ...story.headlines(2))],
    ),
    ...chrome("tools", "Printer-friendly version", "Send by email", "PDF version"),
    ...chrome(
      "comment-form",
      story.pick(["Log in or register to post comments", "Add new comment"]),
    ),
    ...story.pick([chrome("counter", `${story.int(120, 9800)} reads`), []]),
    ...story.pick([chrome("related", "Recent content", ...story.headlines(3), "more"), []]),
    ...chrome(
      "poll",
      "Poll",
      "Should council meetings be streamed?",
      "Choices",
      "Yes, all of them",
      "Only the rows",
      "Vote",
      "Older polls",
    ),
    ...chrome("login", "User login", "Username *", "Password *", "Request new password"),
    ...story.pick([
      chrome("newsletter", "Stay informed on our latest news!", "E-mail *", "Subscribe"),
      [],
    ]),
    ...chrome(
      "footer",
      "Syndicate",
      "Unless otherwise noted, content on this site is licensed for sharing with attribution.",
      "Footer menu",
      "Contact",
      "Funders",
      "Form 990",
    ),
  ],
};
