import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A parliamentary record: session tabs, column links, debate navigation, copy link tools. */
export const chamberRecord: Template = {
  name: "chamber-record",
  language: "en",
  layout: { newline: "\r\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Chamber Record",
      "Commons",
      "Lords",
      "Search",
      "Find Members",
      "Find Debates",
      "Find References",
    ),
    ...chrome(
      "consent",
      "This site uses cookies to analyse how people use it. No personal information is collected. Close this message",
    ),
    ...chrome("breadcrumb", "Home > Commons Sitting > Written and oral"),
    ...story.title(),
    ...chrome("pager", "Previous Debate", "Next Debate"),
    ...story.date(({ weekday, day, monthName, year }) => `${weekday} ${day} ${monthName} ${year}`),
    ...story.byline(),
    ...story.standfirst(),
    ...chrome(
      "tools",
      "Download text",
      "Share this debate",
      "Expand all",
      "Hide all Divisions",
      "Show Videos",
    ),
    ...story.body(
      [0.3, chrome("share", "Share this specific contribution", "Copy Link")],
      [0.7, chrome("share", "Share this specific contribution", "Copy Link")],
    ),
    ...chrome(
      "contact",
      "This text is a rolling version. Members may suggest corrections until midnight. Report an error in the record to the Editor.",
    ),
    ...chrome("tools", "Contents", "Next sitting", "Recess dates"),
    ...chrome(
      "newsletter",
      "Email me when this Member speaks",
      "Enter your postcode to find out what your Member is saying",
    ),
    ...chrome(
      "footer",
      "A-Z index",
      "Glossary",
      "Contact us",
      "Freedom of Information",
      "Privacy notice",
      "Jobs",
      `© Parliamentary Copyright ${story.when.year}`,
    ),
  ],
};
