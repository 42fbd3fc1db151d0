import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A press-release mirror: issuer and ticker lines, contact block, legal paragraph on forward-looking words, share and translate tools. */
export const dailyHarbourPressReleaseWire: Template = {
  name: "daily-harbour-press-release-wire",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Products",
      "Overview",
      "Distribution by PRharbour",
      "News in Focus",
      "Browse News Releases",
      "Multimedia Gallery",
    ),
    ...chrome("breadcrumb", "All Latest News", "Accounting News", "General Business"),
    ...story.title(),
    ...chrome("sponsor", "NEWS PROVIDED BY", "Haldane & Fitch Communications"),
    ...story.date((w) => `${w.monthShort} ${w.dd}, ${w.year}, ${w.clock} ET`),
    ...chrome("share", "Share this article", "Share toX", "Share this article"),
    ...story.body([0.7, chrome("tools", "Continue Reading", "Play")]),
    ...chrome(
      "legal",
      "This release contains statements about the future. They are made in good faith and may turn out to be wrong, in which case nobody mentioned here shall be obliged to say so again.",
    ),
    ...chrome("contact", "Media Contact", "Robin Haldane", "212-555-0177"),
    ...chrome("first-published", "SOURCE Haldane & Fitch Communications"),
    ...chrome(
      "counter",
      "GOT NEWS OF YOUR OWN TO SEND?",
      "440k+",
      "desks that take our feed",
      "9k+",
      "sites that post it",
      "GET STARTED",
    ),
    ...chrome(
      "related",
      "Also from this source",
      story.headline(),
      story.teaser(),
      story.headline(),
      story.teaser(),
    ),
    ...chrome(
      "footer",
      "Contact PRharbour",
      "877-555-0102",
      "from 8 AM - 9 PM ET",
      "Send a Release",
      "Do not sell or share my personal information:",
    ),
  ],
};
