import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Midwestern weekly whose print text has indents: subscribe line, obits, classifieds, e-edition. */
export const flatlandsTribune: Template = {
  name: "flatlands-tribune",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "body", item: "* " },
  compose: (story) => [
    ...chrome("site-name", "The Flatlands Tribune", "Serving three counties since 1889"),
    ...(story.int(1, 4) > 1 ? chrome("login", "My Account Log In Log Out") : []),
    ...chrome("breadcrumb", `${story.pick(["Local", "State", "Farm"])} / Front Page`),
    ...story.title(),
    ...story.byline((a) => `${a}, Tribune Editor`),
    ...story.date((w) => `${w.weekday}, ${w.monthName} ${w.day}, ${w.year}`),
    ...chrome("share", "ShareTweetEmailComments (0)"),
    ...story.standfirst(),
    ...story.body(
      [
        0.3,
        chrome(
          "ad",
          story.pick([
            "Seed corn is in! Hoeper Elevator, Route 9",
            "Auction Saturday 10 a.m., Lund farm, 4 mi. S of Ketta",
          ]),
        ),
      ],
      [
        0.65,
        chrome(
          "paywall",
          "You've read three stories this month. Neighbors who subscribe get them all, plus the paper on Thursdays, for $38 a year in county.",
        ),
      ],
    ),
    ...chrome("counter", `Viewed ${story.int(30, 900)} times`),
    ...chrome("related", "More from this section", ...story.headlines(3)),
    ...chrome(
      "promo",
      "Obituaries",
      "Verna Lindgren, 94, Ketta",
      "Classifieds",
      "For sale: 2009 combine, runs",
    ),
    ...chrome("tags", "Keywords: county board, roads, corn"),
    ...chrome(
      "comment",
      story.pick(["1 comment", "2 comments"]),
      `${story.reader()}: ${story.comment()}`,
    ),
    ...chrome("comment-form", "Sign in to comment. Use your name as it appears on your mailbox."),
    ...chrome("author-bio", `${story.author} edits the Tribune, sells the ads, and sweeps up.`),
    ...chrome(
      "newsletter",
      "Get the e-Tribune",
      "Wednesday night, before the mail carrier has it.",
    ),
    ...chrome(
      "legal",
      "The Tribune will gladly correct errors of fact. Bring the paper to the counter and show us the line.",
    ),
    ...(story.int(1, 4) > 1
      ? chrome("contact", "110 Main", "555-0142", "Closed Friday afternoons during harvest")
      : []),
  ],
};
