import { chrome, counted, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A US metro daily: embedded posts, subscriber notes and a newsletter box with an error line inside the story. */
export const gullwingCityDispatch: Template = {
  name: "gullwing-city-dispatch",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Skip to main content", "Sections", "Search", "Subscribe", "Log in"),
    ...chrome("site-name", "Gullwing City Dispatch"),
    ...chrome(
      "paywall",
      story.pick([
        "You have 2 free articles remaining this month.",
        "Special offer: $1 for 26 weeks",
      ]),
    ),
    ...chrome("breadcrumb", story.pick(["LOCAL NEWS", "METRO", "STATE"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `By ${a}`),
    ...chrome("contact", story.pick(["STAFF WRITER", "dispatch@gullwing.example"])),
    ...story.date(
      ({ monthShort, day, year }) =>
        `PUBLISHED: ${monthShort}. ${day}, ${year} at 6:${story.int(10, 59)} a.m.`,
    ),
    ...chrome("share", "Share on Facebook", "Post", "Email", "Print"),
    ...story.body(
      [
        story.int(6, 30) / 100,
        chrome(
          "paywall",
          story.pick([
            "This article is for subscribers. You are reading it free today as a courtesy of the Dispatch.",
            "Subscribers make this reporting possible.",
          ]),
        ),
      ],
      [
        story.int(15, 60) / 100,
        story.pick([
          chrome(
            "follow",
            "View this post on Instagram",
            `A post shared by ${story.reader()} (@${story.reader().replaceAll(" ", "").toLowerCase()})`,
          ),
          chrome(
            "follow",
            `— ${story.reader()} (@gullwing_${story.int(10, 99)}) June ${story.int(1, 30)}, 2025`,
          ),
        ]),
      ],
      [
        story.int(30, 80) / 100,
        chrome("related", "RELATED", ...marked("- ", story.headlines(story.int(1, 3)))),
      ],
      [
        story.int(45, 90) / 100,
        chrome(
          "newsletter",
          "The Morning Five",
          "Five stories to start your day, delivered at 6 a.m. Monday to Friday.",
          "Email address",
          "Please enter a valid email address.",
          "By signing up you agree to our terms and to receive offers from our partners.",
        ),
      ],
      [
        story.int(60, 95) / 100,
        story.pick([
          chrome("promo", `What to read next: ${story.headline()}`),
          chrome("ad", "Story continues below advertisement"),
        ]),
      ],
    ),
    ...chrome(
      "author-bio",
      `${story.author} has covered the region since 2016. Before that the reporter worked for two papers that no longer exist.`,
    ),
    ...chrome(
      "comment",
      "The Conversation",
      `${story.int(3, 200)} comments`,
      `${story.reader()}: ${story.comment()}`,
    ),
    ...chrome("related", "Most Popular", ...counted(story.headlines(5))),
    ...chrome(
      "related",
      "More in Local News",
      story.headline(),
      story.teaser(),
      story.headline(),
      story.teaser(),
    ),
    ...chrome(
      "footer",
      "Privacy Policy",
      "Your Privacy Choices",
      "Accessibility",
      "Work With Us",
      `Copyright © ${story.when.year} Gullwing Media Group`,
    ),
  ],
};
