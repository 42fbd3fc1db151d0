import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A legal trade site: case alerts, CPD events, law-firm promotions and subscriber lines inside the copy. */
export const gavelAndGownLawReporter: Template = {
  name: "gavel-and-gown-law-reporter",
  language: "en",
  layout: { newline: "\r\n", gap: "paragraphs", indent: "none", item: "- ", subhead: "## " },
  compose: (story) => [
    ...chrome("site-name", "Gavel & Gown"),
    ...chrome("menu", "News", "Features", "Judgments", "Jobs", "CPD"),
    ...chrome("search", "Search judgments"),
    ...story.title(),
    ...story.date(({ day, monthName, year }) => `${day} ${monthName} ${year}`),
    ...story.byline((a) => `By ${a}`),
    ...story.standfirst(),
    ...story.body(
      [
        story.int(10, 50) / 100,
        story.pick([
          chrome(
            "event",
            "CPD webinar, 2 hours: Costs after the new rules. £95 plus VAT, recording included.",
          ),
          chrome("ad", "Advertorial: How Dray & Co cut disclosure time in half"),
        ]),
      ],
      [
        story.int(30, 75) / 100,
        story.pick([
          chrome("related", "See also", story.headline(), story.headline()),
          chrome("paywall", "This is a subscriber story. You have one left this week."),
          chrome("promo", "Job: Housing solicitor, 3 to 6 years, Ferrisham, to £52,000"),
        ]),
      ],
      [
        story.int(50, 97) / 100,
        story.pick([
          chrome("promo", story.headline()),
          chrome(
            "newsletter",
            "Case alerts by email, each day at noon, chosen by people who read them.",
          ),
          chrome("poll", "This week's poll: Should wigs go?", "Yes 41%", "No 59%"),
        ]),
      ],
      [
        story.int(8, 95) / 100,
        story.pick([
          chrome("photo-credit", "The Royal Courts, where judgment was handed down"),
          chrome("tools", "Download the judgment (PDF, 412 KB)"),
          chrome("promo", `In the same court: ${story.headline()}`),
        ]),
      ],
    ),
    ...chrome("related", "Most read in this section", ...numbered(story.headlines(4), ") ")),
    ...chrome("comment", "Readers' comments", `Anonymous ${story.when.clock}: ${story.comment()}`),
    ...chrome(
      "related",
      "Jobs of the week",
      "In-house counsel, charity, Leeds",
      "Newly qualified, crime, Ferrisham",
    ),
    ...chrome("login", "Sign in to comment", "Username", "Forgotten your password?"),
    ...chrome(
      "footer",
      "Subscriber helpline",
      "Terms of use",
      "Gavel & Gown is a member of the press regulator",
    ),
  ],
};
