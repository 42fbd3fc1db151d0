import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Trade press: sponsored white papers, events, jobs, inline briefing sign-up, filed-under topics. */
export const boxboardAndPrintWeekly: Template = {
  name: "boxboard-and-print-weekly",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("site-name", "Boxboard & Print Weekly", "An Orrin Business Media publication"),
    ...chrome(
      "menu",
      "Deep Dive",
      "Opinion",
      "Library",
      "Events",
      "Press Releases",
      "Topics",
      "Sign up",
    ),
    ...chrome("sponsor", "SPONSORED BY FERROLINE ADHESIVES"),
    ...chrome("breadcrumb", story.pick(["Brief", "Dive Brief", "News"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(({ monthShort, day, year }) => `Published ${monthShort}. ${day}, ${year}`),
    ...story.byline((author) => author),
    ...chrome("author-bio", story.pick(["Senior Reporter", "Contributing Editor", "Editor, EMEA"])),
    ...chrome("share", "post", "share", "print", "email", "license"),
    ...chrome(
      "audio",
      "Listen to the article 5 min",
      "This audio is auto-generated. Please let us know if you have feedback.",
    ),
    ...story.body(
      [
        0.3,
        chrome(
          "sponsor",
          "Whitepaper: Five ways to cut glue-line waste on short runs",
          "Download now",
        ),
      ],
      [
        0.55,
        chrome(
          "newsletter",
          "Get the free daily newsletter read by industry experts",
          "Email:",
          "Select Newsletter: Daily Carton | Weekly Corrugated",
          "Sign up",
          "By signing up to receive our newsletter, you agree to our Terms of Use and Privacy Policy. You can unsubscribe at anytime.",
        ),
      ],
      [0.8, chrome("promo", `Dig deeper: ${story.headline()}`)],
    ),
    ...chrome("tags", "Filed Under:", "Fiber", "Regulation", "Corporate News"),
    ...chrome("related", "Recommended Reading", ...marked("• ", story.headlines(3))),
    ...chrome(
      "sponsor",
      "Company Announcements",
      "View all | Post a press release",
      "Kaltbrunn Launches Servo-Driven Die Cutter",
      "From Kaltbrunn Maschinen AG",
    ),
    ...chrome(
      "event",
      "Upcoming Events",
      `18 JUN Live Event | 3 p.m. ET Closing the Loop: Fiber Supply After ${story.when.year}`,
      "Presented by Boxboard & Print Weekly and Hollis Pulp",
    ),
    ...chrome(
      "menu",
      "Jobs: Plant Manager, Dayton OH",
      "Jobs: Prepress Technician, Leeds",
      "See all jobs",
    ),
    ...chrome(
      "footer",
      "Explore",
      "Advertising Options",
      "Industry Dives",
      `© ${story.when.year} Orrin Business Media Ltd. All rights reserved.`,
    ),
  ],
};
