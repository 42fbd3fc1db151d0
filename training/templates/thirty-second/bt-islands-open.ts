import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A nonprofit newsroom: republish terms, impact note, reader-supported letter, reporting fellowship line. */
export const btIslandsOpen: Template = {
  name: "bt-islands-open",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Investigations", "Land & Water", "Schools", "Events", "About", "Donate"),
    ...chrome("newsletter", "Sign up for our free newsletters", "No spam. Ever. Only spam musubi."),
    ...chrome("tags", story.pick(["Accountability", "Housing", "Special Report"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(
      (author) => `By ${author} / ${story.when.monthName} ${story.when.day}, ${story.when.year}`,
    ),
    ...chrome("reading-time", `Reading time: ${story.int(3, 14)} minutes.`),
    ...chrome(
      "share",
      "Share this:",
      "Click to share on Facebook (Opens in new window)",
      "Click to email a link to a friend (Opens in new window)",
    ),
    ...chrome(
      "photo-credit",
      `${story.pick(["Residents have waited years for answers.", "The office has not replied."])} (${story.pick(["Kaleo Brandt", "David Oshiro"])}/Islands Open/${story.when.year})`,
    ),
    ...story.body(
      [
        0.3,
        chrome(
          "donation",
          "Before you go on: our reporting is free to all because a few pay. Nobody owns us. If you learned something today, help us find out the next thing.",
          "Yes, I'll chip in",
        ),
      ],
      [0.65, chrome("related", story.headline(), story.teaser())],
    ),
    ...chrome(
      "sponsor",
      story.pick([
        "Our coverage of land use is supported in part by the Tern Foundation.",
        "This story was made with the help of the Fund for Patient Reporting.",
      ]),
    ),
    ...chrome(
      "legal",
      "Republish this story",
      "This work is licensed under a Creative Commons licence. You are free to run it, with credit, as long as you do not edit it or sell it on its own.",
      "Copy HTML",
      "Close window ×",
    ),
    ...chrome(
      "comment",
      "What does this mean to you? We want to hear from you. Comments are open for two days and are read by a person named Lehua.",
    ),
    ...chrome(
      "author-bio",
      "About the Author",
      story.author,
      `Reach ${story.author.split(" ")[0]} by email or follow on Bluesky. Reporting here since ${story.int(2012, 2024)}.`,
    ),
    ...chrome(
      "related",
      "Latest",
      ...story.headlines(3).map((headline) => `${headline} by ${story.reader()}`),
    ),
    ...chrome("contact", "Got a story idea? Click here to submit it"),
    ...chrome(
      "footer",
      "Financials",
      "Ethics Policy",
      "Careers",
      "Islands Open is a 501(c)(3) organization. EIN 00-0000142.",
      `© ${story.when.year}`,
    ),
  ],
};
