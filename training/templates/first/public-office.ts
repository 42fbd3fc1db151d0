import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A public body or university: official banner, breadcrumb, "Was this page useful?". */
export const publicOffice: Template = {
  name: "public-office",
  language: "en",
  layout: { newline: "\r\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Skip to main content"),
    ...chrome("legal", "An official website of the University of Carnholt. Here's how you know"),
    ...chrome("menu", "Study | Research | About | News | Alumni | Library | Staff"),
    ...chrome("breadcrumb", "You are here: Home > News and events > News archive > 2022"),
    ...story.title(),
    ...story.date(({ dd, mm, year }) => `Date: ${dd}/${mm}/${year}`),
    ...story.byline((author) => `Written by: ${author}`),
    ...chrome("tools", "Print this page", "A A A", "Listen"),
    ...story.standfirst(),
    ...story.body(),
    ...chrome(
      "contact",
      "Media contact",
      "News office, Old Building, room 1.14",
      "Tel. +00 555 0142",
      "news.office@carnholt.example",
    ),
    ...chrome("related", "Related links", ...story.headlines(3)),
    ...chrome("share", "Share this page on: Twitter | Facebook | LinkedIn"),
    ...chrome(
      "poll",
      "Was this page useful?",
      "Yes",
      "No",
      "Thank you for your feedback",
      "There is a problem with this page",
    ),
    ...chrome(
      "event",
      "Upcoming events",
      "12 Sep",
      "Open day for first-year students",
      "Main quad, 10.00",
      "19 Sep",
      "Lecture: Deserts and what lives in them",
      "Hall B, 18.30",
      "All events",
    ),
    ...chrome(
      "footer",
      "Accessibility statement",
      "Freedom of information",
      "Modern slavery statement",
      "Jobs",
      "Maps and travel",
    ),
    ...chrome(
      "legal",
      "Registered charity no. 000000",
      "Page last updated on 4 October 2022",
      "© University of Carnholt",
    ),
  ],
};
