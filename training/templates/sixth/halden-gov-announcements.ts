import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A government announcements page: from/published fields, contents, cookies banner in prose, is-this-page-useful forms, licence. */
export const haldenGovAnnouncements: Template = {
  name: "halden-gov-announcements",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "consent",
      "Cookies on HALDEN.GOV",
      "A few cookies are needed for this service to run at all.",
      "May we add some more, so that we can see which pages people use and where they get lost?",
      "You said yes to extra cookies. You can take that back on the settings page.",
      "Hide this message",
    ),
    ...chrome("tools", "Skip to main content"),
    ...chrome("breadcrumb", "Home", "Transport", "Driving and road transport", "Press release"),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("site-name", "From:", "Department for Roads, Rivers and Rural Affairs"),
    ...story.date((w) => `Published ${w.day} ${w.monthName} ${w.year}`),
    ...chrome("newsletter", "Get emails about this page"),
    ...story.body(),
    ...chrome(
      "share",
      "Share this page",
      "The following links open in a new tab",
      "Share on Facebook (opens in new tab)",
      "Share on X (opens in new tab)",
    ),
    ...chrome(
      "tools",
      "Updates to this page",
      `Published ${story.when.day} ${story.when.monthName} ${story.when.year}`,
      "Print this page",
    ),
    ...chrome(
      "related",
      "Related content",
      ...story.headlines(3),
      "Explore the topic",
      "Driving and road transport",
    ),
    ...chrome(
      "poll",
      "Is this page useful?",
      "Yes this page is useful",
      "No this page is not useful",
      "Thank you for your feedback",
      "Report a problem with this page",
      "Help us improve HALDEN.GOV",
      "Please leave out anything private, such as tax numbers or bank details.",
      "What were you doing?",
      "What went wrong?",
      "Send",
    ),
    ...chrome(
      "footer",
      "You may reuse what is on this page under the public licence unless it says that you may not",
      "© Crown copyright",
    ),
  ],
};
