import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A university's news pages: skip links, breadcrumb with slashes, media contacts, notes to editors, related departments. */
export const norchesterCampusNews: Template = {
  name: "norchester-campus-news",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("tools", "Skip to content", "Accessibility", "Text only"),
    ...chrome("menu", "Study", "Research", "Business", "Alumni", "News and events", "Staff A-Z"),
    ...chrome(
      "breadcrumb",
      `Home / News and events / ${story.when.year} / ${story.pick(["Research", "Community", "Opinion"])}`,
    ),
    ...story.title(),
    ...story.date(
      ({ weekday, day, monthName, year }) =>
        `${story.pick(["Release date: ", "", "Published on "])}${weekday} ${day} ${monthName} ${year}`,
    ),
    ...story.standfirst(),
    ...chrome("share", "Share:", "X", "LinkedIn", "Facebook", "Copy URL"),
    ...chrome(
      "photo-credit",
      story.pick([
        "Image: University of Norchester",
        "Caption: a general view of the east quad in spring",
      ]),
    ),
    ...story.body(
      [
        0.35,
        chrome(
          "promo",
          story.pick([
            "Find out more about research in our School of the Environment",
            story.headline(),
          ]),
        ),
      ],
      [
        0.7,
        chrome(
          "podcast",
          story.pick([
            "Listen to our podcast, Office Hours, wherever you get yours.",
            "Watch: a day in the life of the herbarium (opens in YouTube)",
          ]),
        ),
      ],
    ),
    ...story.byline((author) => `Story by ${author}`),
    ...chrome(
      "contact",
      story.pick(["Media enquiries", "Contact the press office", "For more information"]),
      "Press Office, University of Norchester",
      "press@norchester-uni.example",
      "Out of hours: 01632 960 118",
    ),
    ...chrome(
      "author-bio",
      "About the author",
      `${story.author} writes for the university's communications team.`,
    ),
    ...chrome(
      "related",
      story.pick(["Related stories", "More news", "Explore our research"]),
      ...marked(story.pick(["", "> ", "→ "]), story.headlines(3)),
    ),
    ...chrome(
      "tags",
      ["Research", "Engagement", "Sustainability"].slice(0, story.int(2, 3)).join(" | "),
    ),
    ...chrome(
      "event",
      "What's on",
      `${story.int(1, 28)} ${story.when.monthShort} Open day: undergraduate`,
      `${story.int(1, 28)} ${story.when.monthShort} Lecture: why bridges hum`,
      "See all events",
    ),
    ...chrome(
      "newsletter",
      "Sign up for our research digest",
      "We send it six times a year. You can opt out whenever you like, and our data protection officer would be glad to hear from you.",
    ),
    ...chrome(
      "consent",
      "This website uses cookies",
      "A few are needed to keep you logged in. The others help us to see which pages nobody reads.",
      "Accept the others",
      "Only what is needed",
      "Cookie details",
    ),
    ...chrome(
      "footer",
      "University of Norchester, Priory Road, Norchester",
      "+44 (0)1632 960 100",
      "Freedom of information",
      "Modern slavery statement",
      "Charity status",
      `© University of Norchester ${story.when.year}`,
    ),
  ],
};
