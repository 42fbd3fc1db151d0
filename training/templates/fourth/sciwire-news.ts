import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A science news aggregator: trust marks, citation lines, feedback to editors, forums, donate box. */
export const sciwireNews: Template = {
  name: "sciwire-news",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Topics",
      "Nanotechnology",
      "Physics",
      "Earth",
      "Astronomy & Space",
      "Chemistry",
      "Biology",
    ),
    ...chrome("login", "Sign in with", "Forget Password?", "Not a member? Sign up", "Learn more"),
    ...chrome("share", "share this!", `${story.int(2, 90)}`, "Tweet", "Share", "Email"),
    ...chrome("breadcrumb", "Home", "Biology", "Plants & Animals"),
    ...story.date(({ monthName, day, year }) => `${monthName} ${day}, ${year}`),
    ...chrome(
      "tools",
      "Editors' notes",
      "Our editors have read this article against the SciWire checklist and vouch for the following:",
      "fact-checked",
      "trusted source",
      "proofread",
    ),
    ...story.title(),
    ...story.byline((author) => `by ${author}`),
    ...chrome("photo-credit", "Credit: Unsplash/CC0 Public Domain"),
    ...story.standfirst(),
    ...story.body([
      0.5,
      chrome(
        "newsletter",
        "Science in your inbox, daily or weekly: join 100,000 readers of the free SciWire letter and hear about results before your colleagues do.",
      ),
    ]),
    ...chrome(
      "legal",
      `Citation: ${story.titleText} (${story.when.year}, ${story.when.monthName} ${story.when.day}) retrieved 3 January 2026 from https://sciwire.example/news/${story.when.year}-${story.when.mm}.html`,
      "This text is under copyright. Beyond fair dealing for private study it may not be reproduced without leave in writing. It is meant as information only.",
    ),
    ...chrome("related", "Explore further", story.headline()),
    ...chrome("counter", `${story.int(2, 40)} shares`),
    ...chrome("contact", "Feedback to editors"),
    ...chrome(
      "related",
      "Featured",
      "Last Comments",
      "Popular",
      ...story.headlines(4),
      `${story.int(1, 9)} hours ago`,
    ),
    ...chrome(
      "comment",
      "Relevant Forums posts",
      "Why does my aquarium hum?",
      "Apr 26, 2025",
      "More from Biology and Medical",
    ),
    ...chrome(
      "contact",
      "Let us know if there is a problem with our content",
      "Spotted a slip of the pen or of the facts? Send it with this form. For anything else there is the contact page.",
      "Pick the category that fits best, so that the right person reads it",
      "Thank you for writing to the editors.",
      "We read every message but cannot answer each one.",
    ),
    ...chrome(
      "share",
      "E-mail the story",
      "We use your address only to tell your friend who sent the story, and theirs only to send it.",
    ),
    ...chrome(
      "donation",
      "Donate and enjoy an ad-free experience",
      "Our pages are open to all. A premium account helps to keep them so.",
    ),
  ],
};
