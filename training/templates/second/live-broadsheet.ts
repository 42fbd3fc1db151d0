import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A modern broadsheet: edition switch, gift links, key events, explainer boxes, account nags. */
export const liveBroadsheet: Template = {
  name: "live-broadsheet",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Skip to main content", "Skip to key events"),
    ...chrome("language", "UK edition", "US edition", "Europe edition"),
    ...chrome("login", "Print subscriptions", "Search jobs", "Sign in"),
    ...chrome("site-name", "The Custodian"),
    ...chrome("menu", "News", "Opinion", "Sport", "Culture", "Lifestyle", "Show more"),
    ...chrome("breadcrumb", "Politics live", "The north"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author} and agencies`),
    ...story.date(
      ({ weekday, day, monthShort, year, clock }) =>
        `${weekday.slice(0, 3)} ${day} ${monthShort} ${year} ${clock.replace(":", ".")} GMT`,
    ),
    ...chrome("share", "Gift this article", "Prefer the Custodian as your source"),
    ...chrome(
      "photo-credit",
      "The Assembly in session on Wednesday. Photograph: Tilda Hearn/The Custodian",
    ),
    ...story.body(
      [
        0.2,
        chrome(
          "newsletter",
          "Free daily newsletter",
          "First Thing Fed",
          "Our morning email breaks down the stories that matter",
          "Enter your email",
          "after newsletter promotion",
        ),
      ],
      [0.5, chrome("related", "Explore more on these topics", story.headline())],
      [
        0.8,
        chrome(
          "contact",
          "Quick Guide",
          "Contact us about this story",
          "Show",
          "If you have something to share, use our secure form. Messages are end to end encrypted.",
          "Thank you for your feedback.",
        ),
      ],
    ),
    ...chrome(
      "donation",
      "Our reporting is open to all thanks to you. Will you invest in the Custodian this year?",
      "Support 5 a month",
      "Support once from just 1",
      "Remind me in March",
    ),
    ...chrome("tags", "Topics", "Budget", "House of Assembly", "Reuse this content"),
    ...chrome(
      "comment",
      `Comments (${story.int(20, 900)})`,
      "This discussion is now closed for comments but you can still sort",
      "Sort by oldest",
      "Show 25",
      "Threads collapsed",
    ),
    ...story.repeat(3, () =>
      chrome(
        "comment",
        story.reader(),
        `${story.int(2, 28)} Mar 2023 ${story.int(10, 19)}.${story.int(10, 59)}`,
        story.comment(),
        `${story.int(1, 80)}`,
        "Report",
      ),
    ),
    ...chrome("related", "Most viewed", ...counted(story.headlines(6))),
    ...chrome(
      "footer",
      "Secure drop",
      "Complaints & corrections",
      "Modern Slavery Act",
      "Tax strategy",
      "Digital newspaper archive",
      "Back to top",
    ),
    ...chrome(
      "legal",
      "© 2023 Custodian News & Media Limited or its affiliated companies. (modern)",
    ),
  ],
};
