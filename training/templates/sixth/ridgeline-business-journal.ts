import { chrome, counted, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A US city business journal: listen line, company profile blocks, people-on-the-move with photos, the list with ranks, event sign-ups. */
export const ridgelineBusinessJournal: Template = {
  name: "ridgeline-business-journal",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Industries & Topics",
      "The Lists",
      "People on the Move",
      "Events",
      "Nominations",
      "Store",
      "Sign In",
    ),
    ...chrome(
      "breadcrumb",
      story.pick(["Residential Real Estate", "Manufacturing", "Banking & Financial Services"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("audio", "Listen to this article 4 min"),
    ...chrome("photo-credit", "Enlarge", "ACBD file | Rafe Dunning"),
    ...story.byline((a) => `By ${a} – Staff Reporter, Ridgeline Business Dispatch`),
    ...story.date((w) => `${w.monthShort} ${w.day}, ${w.year}`),
    ...story.body(
      [
        0.1,
        chrome(
          "paywall",
          "Listen to this article",
          "Preview this article 2 min",
          "Story Highlights",
        ),
      ],
      [
        0.4,
        chrome("newsletter", "Sign up for Morning Rounds, the Dispatch's free daily newsletter"),
      ],
      [0.6, chrome("promo", `RELATED CONTENT`, story.headline())],
      [
        0.85,
        chrome(
          "promo",
          "Company Profile",
          "Ridgeline Tool & Die",
          "Rank: 14 on the Largest Manufacturers list",
          "See full profile >",
        ),
      ],
    ),
    ...chrome(
      "related",
      "Largest Employers in the Ridgeline area",
      "Ranked by local full-time employees",
      ...counted(["St. Brendan Health", "Ridgeline ISD", "Harlow Foods", "State of Colorado"]),
      "View this list",
    ),
    ...chrome(
      "promo",
      "People on the Move",
      "Tasha Wynn",
      "New Hire at Colfax Title",
      "See More People on the Move",
    ),
    ...chrome(
      "event",
      "Upcoming Events",
      "Feb 11 40 Under 40 Awards",
      "Mar 4 Commercial Real Estate Outlook breakfast",
      "Register",
    ),
    ...chrome("related", "Most Read", ...numbered(story.headlines(5), "\t")),
    ...chrome(
      "footer",
      "© 2025 City Dispatch Journals. All rights reserved. By registering or simply by reading on you take our user terms as read, and you may not store, copy or pass on what you find here without written leave.",
    ),
  ],
};
