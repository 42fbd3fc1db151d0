import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Government press release page: feedback widget, publishing details, related links, crown-style copyright. */
export const gdMinistryOfInlandWaters: Template = {
  name: "gd-ministry-of-inland-waters",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "consent",
      "Cookies on this service",
      "Some cookies are needed for the pages to load. With your leave we will add two more, which count visits and remember the size of your text.",
      "Allow counting cookies",
      "Refuse counting cookies",
      "See the list",
    ),
    ...chrome("menu", "Topics", "Departments", "Consultations", "Statistics", "Search"),
    ...chrome(
      "breadcrumb",
      "Home",
      story.pick(["Environment", "Transport", "Food and farming"]),
      story.pick(["Rivers and canals", "Flooding", "Fisheries"]),
    ),
    ...chrome("site-name", "Ministry of Inland Waters"),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "site-name",
      "From:",
      `Ministry of Inland Waters and ${story.pick(["The Rt Hon Dame Olive Pargeter", "Sir Tom Achebe"])}`,
    ),
    ...story.date(({ day, monthName, year }) => `Published ${day} ${monthName} ${year}`),
    ...(story.int(0, 1) === 1
      ? chrome("first-published", "This was published under the previous administration")
      : []),
    ...story.body(),
    ...chrome(
      "share",
      "Share this page",
      "The following links open in a new tab",
      "Share on Facebook (opens in new tab)",
      "Share on X (opens in new tab)",
    ),
    ...chrome(
      "first-published",
      "Updates to this page",
      `Published ${story.when.day} ${story.when.monthName} ${story.when.year}`,
      `Last updated ${story.when.day} ${story.when.monthName} ${story.when.year} + show all updates`,
    ),
    ...chrome(
      "newsletter",
      "Sign up for emails or print this page",
      "Get emails about this page",
      "Print this page",
    ),
    ...chrome("related", "Related content", ...story.headlines(3)),
    ...chrome(
      "contact",
      "Media enquiries: 0300 555 0199 (out of hours, ask the duty press officer)",
    ),
    ...chrome(
      "comment-form",
      "Did you find what you came for?",
      "Yes, I found it",
      "No, I did not",
      "Thanks, that has been noted",
      "Something is wrong with this page",
      "Please leave out your name, benefit number and bank details.",
      "What were you trying to do?",
      "What happened instead?",
      "Send to the web team",
    ),
    ...chrome(
      "footer",
      "You may reuse this text under the open government terms unless a notice says otherwise",
      "Help",
      "Accessibility statement",
      "Contact",
      "Rhestr o wasanaethau",
    ),
  ],
};
