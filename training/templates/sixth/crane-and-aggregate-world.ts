import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A trade magazine for quarrying and lifting: jobs with salaries, white papers, sponsor posts in prose, events, suppliers. */
export const craneAndAggregateWorld: Template = {
  name: "crane-and-aggregate-world",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Equipment",
      "Safety",
      "Sustainability",
      "Directory",
      "Digital Issue",
      "Media Pack",
      "Webinars on demand",
    ),
    ...story.title(),
    ...story.date((w) => `${w.dd} ${w.monthName} ${w.year}`),
    ...story.byline((a) => `Written by ${a}`),
    ...chrome("share", "in", "tw", "fb"),
    ...story.body(
      [
        0.3,
        chrome(
          "sponsor",
          "Sponsored content",
          story.pick([
            "A jaw crusher that sends you a text before it breaks? Operators at three Welsh quarries have been running one for a year. Here is what they learned.",
            "Wire rope does not fail without warning. It whispers. Download our free guide to hearing it.",
          ]),
        ),
      ],
      [0.6, chrome("promo", story.headline())],
      [
        0.8,
        chrome(
          "newsletter",
          "Keep up with Crane & Aggregate World",
          "Two emails a week, no gravel.",
          "Your email",
          "First name",
          "Company",
          "Job title",
          "I agree to receive carefully chosen offers from third parties",
        ),
      ],
    ),
    ...chrome(
      "related",
      "Latest jobs",
      "Quarry Manager, Shropshire, £62,000 plus truck",
      "Appointed Person (Lifting), Glasgow, £48k",
      "Weighbridge Clerk, Mendip, £12.60 an hour",
      "More jobs",
    ),
    ...chrome("related", "White papers", "Dust: the silent fine", "Tyre life beyond 6,000 hours"),
    ...chrome("event", "Quarry Days, 24-26 June, Stand C14", "Concrete Dinner, Leeds, 9 October"),
    ...chrome("related", "Most popular", ...numbered(story.headlines(5), ") ")),
    ...chrome(
      "promo",
      "Find a supplier",
      "Belts & idlers",
      "Bunds",
      "Explosives",
      "Fencing",
      "A-Z",
    ),
    ...chrome(
      "footer",
      "Crane & Aggregate World is published by Hardstone Business Media, Registered in England No. 0555012. VAT No. GB 555 0121 00",
    ),
  ],
};
