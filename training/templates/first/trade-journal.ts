import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A trade journal: white papers, webinars, registration walls and directories. */
export const tradeJournal: Template = {
  name: "trade-journal",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome("ad", "Close this ad"),
    ...chrome(
      "menu",
      "Latest",
      "Magazine",
      "Webinars",
      "White Papers",
      "Awards",
      "Directory",
      "Jobs",
    ),
    ...chrome("login", "Register", "Sign In", "You are logged in as Guest"),
    ...chrome("breadcrumb", "Home::News::Infrastructure"),
    ...story.title(),
    ...story.date(({ day, monthShort, year }) => `${day}-${monthShort}-${year}`),
    ...story.byline((author) => `${author}, Contributing Editor`),
    ...chrome("tools", "Email", "Print", "Reprints", "Text size: A- A+"),
    ...story.standfirst(),
    ...story.body(
      [
        0.3,
        chrome(
          "sponsor",
          "Sponsored",
          "White paper: Five ways to shorten your maintenance window. Download now.",
        ),
      ],
      [
        0.7,
        chrome(
          "podcast",
          "Listen now: The Quay Side, our weekly podcast on ports and people. In this episode Mara Finch explains why nobody wants to buy a crane.",
        ),
      ],
    ),
    ...chrome(
      "login",
      "Want to keep reading? Register for free to read three articles a month.",
      "Register now",
      "Already registered? Sign in",
    ),
    ...chrome(
      "event",
      "Webinar: The future of dredging. Join us on 14 June at 3 pm for a live discussion with our panel of experts. Register here.",
    ),
    ...chrome("related", "Latest News", ...marked("» ", story.headlines(6))),
    ...chrome("related", "Most Viewed", ...marked("» ", story.headlines(4))),
    ...chrome("event", "Buyer's Guide", "Cranes & Hoists", "Ropes & Chains", "Marine Coatings"),
    ...chrome(
      "footer",
      "Editorial Calendar | Media Pack | Subscribe to Print | Contact the Editor",
    ),
    ...chrome(
      "legal",
      "Quayside Business Media is registered in Corrie, no. 004417. Registered office: 2 Customs Row.",
    ),
  ],
};
