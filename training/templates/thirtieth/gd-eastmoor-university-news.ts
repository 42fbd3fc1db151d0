import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** University news page: faculty tags, expert search, contact for media, study with us. */
export const gdEastmoorUniversityNews: Template = {
  name: "gd-eastmoor-university-news",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Study",
      "Research",
      "Business",
      "Alumni",
      "About",
      "News",
      "Staff",
      "Students",
    ),
    ...chrome("search", "Search the site"),
    ...chrome(
      "breadcrumb",
      `University home › News › ${story.pick(["Research", "Campus", "Community"])}`,
    ),
    ...story.date(({ dd, monthName, year }) => `${dd} ${monthName} ${year}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Words: ${author}`),
    ...story.body([
      0.5,
      chrome(
        "event",
        story.pick([
          "Undergraduate open days are held in June and September.",
          "Our next intake for the master's closes at the end of the month.",
        ]),
      ),
    ]),
    ...chrome(
      "first-published",
      `The study is published in ${story.pick(["the Journal of Slow Processes", "Northern Annals of Engineering"])}.`,
    ),
    ...chrome(
      "contact",
      "For further information, please contact:",
      "University Press Office",
      "pressoffice@eastmoor.example",
      "01632 960 200",
      "Follow us on LinkedIn and Bluesky",
    ),
    ...chrome(
      "tags",
      "Filed under:",
      story.pick(["Faculty of Engineering", "School of Nursing", "Department of Geography"]),
      "Research",
      "Impact",
    ),
    ...chrome("related", "Latest news", ...story.headlines(4)),
    ...chrome(
      "related",
      "Find an expert",
      "Browse our directory of academics who can comment in the media. Most will answer within the hour, and two have a studio in the garden shed.",
    ),
    ...chrome(
      "menu",
      "Study with us",
      "Order a prospectus",
      "Visit campus",
      "Clearing",
      "Scholarships",
    ),
    ...chrome(
      "legal",
      "Eastmoor University is an exempt charity. We are proud of our people, our place and our parking policy.",
    ),
    ...chrome(
      "footer",
      "Freedom of information",
      "Accessibility",
      "Privacy notice",
      "Legal statement",
      `© ${story.when.year}`,
    ),
  ],
};
