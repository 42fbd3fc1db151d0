import { chrome, counted, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A trade weekly: registration nags, companies named, white papers, vacancies, events and awards. */
export const freightAndQuayside: Template = {
  name: "freight-and-quayside",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome(
      "login",
      story.pick([
        "You are not currently logged in",
        "Register for free to finish this article",
        "Sign in / Register",
      ]),
    ),
    ...chrome(
      "menu",
      "News",
      "Sectors",
      "Data",
      "Opinion",
      "Events",
      "Awards",
      "Jobs",
      "Directory",
      "Magazine",
    ),
    ...chrome(
      "breadcrumb",
      `Home > ${story.pick(["News > Ports", "Sectors > Regulation", "Analysis"])}`,
    ),
    ...story.title(),
    ...story.byline((author) => `By ${author}`),
    ...story.date(({ dd, monthShort, year }) => `${dd}-${monthShort}-${year}`),
    ...story.standfirst(),
    ...chrome("share", "Share", "Print", "Save to my library", "No comments"),
    ...story.body(
      [0.3, chrome("promo", story.headline())],
      [
        0.55,
        chrome(
          "related",
          story.pick(["Read more", "Related content", "See also"]),
          ...marked(story.pick(["", "- "]), story.headlines(2)),
        ),
      ],
      [
        0.8,
        chrome(
          "newsletter",
          story.pick([
            "Want the week's cargo news in five minutes? Freight and Quayside's Monday email has 14,000 readers, and some of them open it.",
            "Free newsletter: the best of our reporting, every Monday",
          ]),
        ),
      ],
    ),
    ...chrome(
      "tags",
      `Topics: ${story.pick(["Container", "Labour relations"])} ${story.pick(["Ports", "Regulation"])} ${story.pick(["UK", "Europe"])}`,
    ),
    ...chrome(
      "ad",
      "Whitepapers",
      "Five hidden costs in your yard, and how to find them",
      "SPONSORED BY HOISTEX",
      "Download now",
    ),
    ...chrome(
      "event",
      "Upcoming events",
      `Quayside Awards ${story.when.year}, Grand Hotel, Norchester`,
      "Cold Chain Forum, Rotterdam",
      "Webinar: customs without tears",
    ),
    ...chrome("calendar", "View full calendar"),
    ...chrome("related", "Most popular", ...counted(story.headlines(4))),
    ...story.repeat(story.int(0, 1), () =>
      chrome(
        "podcast",
        "Podcast: The Empty Leg, episode 88",
        "Our editors talk about lorries that come back with nothing in them.",
      ),
    ),
    ...chrome(
      "comment-form",
      "Only registered users can comment on this article.",
      "Have your say",
      "You must sign in to make a comment",
    ),
    ...chrome(
      "ad",
      "Latest jobs",
      "Yard manager, Dunmere. Up to £46,000",
      "Pricing analyst (maternity cover), remote",
      "Recruiter login",
    ),
    ...chrome(
      "footer",
      "Subscribe from £4 a week",
      "Advertise",
      "Media pack",
      "Meet the team",
      `© ${story.when.year} Bollard Business Media`,
      "Site powered by Stackframe",
    ),
  ],
};
