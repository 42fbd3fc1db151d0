import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A US county government site: emergency alert banner, translation widget, department contacts, CivicPlus-like modules. */
export const pellCountyEmergencyBulletin: Template = {
  name: "pell-county-emergency-bulletin",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "ticker",
      story.pick([
        "ALERT: Burn ban in effect until further notice. Read on...",
        "Offices closed Monday for holiday",
      ]),
    ),
    ...chrome("search", "Search..."),
    ...chrome("menu", "Government", "Departments", "Residents", "How Do I..."),
    ...chrome("language", "Select Language", "Powered by Gizzle Translate"),
    ...chrome("breadcrumb", "Home > News Flash"),
    ...chrome("tags", story.pick(["County Clerk", "Public Works", "Library"])),
    ...story.date(({ year, day, monthName }) => `Posted on: ${monthName} ${day}, ${year}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.body(),
    ...chrome(
      "tools",
      `[ARCHIVED] ${story.when.monthName} ${story.when.day}, ${story.when.year}`,
      "⇐ Previous",
      "Next ⇒",
    ),
    ...chrome(
      "related",
      `Other News in ${story.pick(["Public Works", "County Clerk"])}`,
      story.headline(),
      `Posted on: ${story.when.monthName} ${story.int(1, 28)}, ${story.when.year}`,
      story.headline(),
      `Posted on: ${story.when.monthName} ${story.int(1, 28)}, ${story.when.year}`,
    ),
    ...chrome(
      "newsletter",
      "Notify Me®",
      "Subscribe to get texts and emails about closures. Message and data rates may apply.",
    ),
    ...chrome(
      "contact",
      "Contact Us",
      "Pell County Courthouse",
      "210 Main Street, Harlan Mills",
      `Phone: 555-01${story.int(10, 99)}`,
      "Monday – Friday 8 a.m. to 4:30 p.m., closed for lunch on Wednesdays",
    ),
    ...chrome(
      "menu",
      "Quick Links",
      "Pay property tax",
      "Board agendas",
      "Burn permits",
      "Marriage licenses",
      "/QuickLinks.aspx",
    ),
    ...chrome(
      "footer",
      "Site Links",
      "Accessibility",
      "Copyright Notices",
      "Government Websites by CivicHall®",
      "Loading",
      "Do Not Show Again",
      "Close",
    ),
  ],
};
