import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A county council's press office page: alerts, feedback survey, contact block, open licence. */
export const wexcombeCountyNewsdesk: Template = {
  name: "wexcombe-county-newsdesk",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "consent",
      "Cookies on this website",
      "Some cookies are needed to keep this site running. With your permission we'd add others, which show us where people get stuck.",
      "Accept additional cookies",
      "Reject additional cookies",
      "View cookies",
    ),
    ...chrome(
      "menu",
      "Skip to main content",
      "Residents",
      "Business",
      "Council and democracy",
      "Pay, report, apply",
    ),
    ...chrome(
      "ticker",
      story.pick([
        "Garden waste collections are suspended on Monday.",
        "Phone lines will close at 4pm today for staff training.",
        "Bin day changes over the holiday: check your new date",
      ]),
    ),
    ...chrome(
      "breadcrumb",
      `Home > News > ${story.pick(["Communities", "Press releases", "2025"])}`,
    ),
    ...story.title(),
    ...story.date(({ year, day, monthName }) => `Published: ${day} ${monthName} ${year}`),
    ...(story.int(0, 1) === 1 ? chrome("tools", "Listen to this page") : []),
    ...story.standfirst(),
    ...story.body([
      0.5,
      story.int(0, 1) === 1
        ? chrome(
            "photo-credit",
            story.pick([
              "Image: outside the building",
              "Picture: the cabinet member with staff at the launch event",
            ]),
          )
        : [],
    ]),
    ...chrome(
      "contact",
      "Media enquiries",
      "Press Office, County Hall, Wexcombe",
      `Phone: 01632 960 ${story.int(100, 999)}`,
      "Email: newsdesk@wexcombe.example",
      "Out of hours calls are answered by the duty officer until 10pm. Please do not use this number for service requests.",
    ),
    ...chrome(
      "poll",
      "Was this page useful?",
      "Yes",
      "No",
      "Report a problem with this page",
      story.pick([
        "Please do not include personal or financial information, such as your National Insurance number.",
        "Thank you for your feedback",
      ]),
      "What went wrong?",
    ),
    ...chrome("related", story.pick(["More news", "Latest news", "Other news releases"])),
    ...story.repeat(3, () =>
      chrome(
        "related",
        story.headline(),
        `${story.when.day} ${story.when.monthName} ${story.when.year}`,
      ),
    ),
    ...chrome(
      "newsletter",
      "Sign up for email updates",
      "Choose from 24 topics, including bins, roadworks and school closures. You can change your mind at any time.",
    ),
    ...chrome("follow", "Find us on social media"),
    ...chrome(
      "footer",
      "Accessibility statement",
      "Privacy notice",
      "A to Z of services",
      "Freedom of information",
      `© Wexcombe County Council ${story.when.year}`,
      "All content is available under the Open Licence v3.0, except where otherwise stated",
    ),
  ],
};
