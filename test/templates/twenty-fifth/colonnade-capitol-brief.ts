import { chrome, numbered } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A Washington-style politics newsletter site: subscribe prompts in prose, "driving the day" promos, event plugs. */
export const colonnadeCapitolBrief: Template = {
  name: "colonnade-capitol-brief",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Congress", "White House", "Courts", "States", "Events", "Brief Pro"),
    ...chrome("breadcrumb", story.pick(["POLITICS", "HEALTH CARE", "TRANSPORTATION"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `By ${author}`),
    ...story.date(({ mm, dd, year, clock }) => `${mm}/${dd}/${year} ${clock} EST`),
    ...chrome("share", "Facebook", "X", "Print", "More"),
    ...story.body([
      0.4,
      chrome(
        "newsletter",
        "Morning Colonnade",
        "What's moving on the Hill before your first coffee.",
        "Email",
        "Your Email",
        "Subscribing means you have read our privacy policy. Every issue has a link at its foot that lets you leave.",
      ),
    ]),
    ...chrome(
      "tags",
      "Filed Under:",
      story.pick(["Senate", "Resignations", "Budget"]),
      story.pick(["Housing", "Transport"]),
    ),
    ...chrome(
      "event",
      "Upcoming event",
      story.pick([
        "The Future of Freight: a breakfast conversation",
        "Health Summit: register to attend in person or online",
      ]),
    ),
    ...chrome("related", "Most Read", ...numbered(story.headlines(5), ") ")),
    ...chrome(
      "related",
      "Magazine",
      story.headline(),
      story.teaser(),
      story.headline(),
      story.teaser(),
    ),
    ...chrome(
      "footer",
      "About Us",
      "Breaking News Alerts",
      "Headlines",
      "Photos",
      "Press",
      "Write For Us",
      "Do not sell my info",
    ),
  ],
};
