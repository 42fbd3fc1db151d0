import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Canadian chain's city paper: subscriber offers in bullets, article placeholder lines, conversation rules. */
export const mapleJunctionPost: Template = {
  name: "maple-junction-post",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "paywall",
      "Subscribe to read on. With a plan you get:",
      "Every story on the site and in the app",
      "Letters from our columnists, before anyone else",
      "Puzzles, including the New Prairie Crossword",
      "Already have an account? Sign In",
      "Create an Account",
    ),
    ...chrome("breadcrumb", "Home", story.pick(["News", "Local News", "Education"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Author of the article: ${a}`),
    ...story.date((w) => `Published ${w.monthShort} ${w.day}, ${w.year}`),
    ...chrome("reading-time", `${story.int(2, 5)} minute read`),
    ...chrome("comment", "Join the conversation"),
    ...chrome("login", "Keep this one for later: register free, or sign in if you are one of us."),
    ...story.body(
      [
        0.15,
        chrome(
          "ad",
          "Advertisement 2",
          "The ad has failed to load. Your story goes on beneath it.",
        ),
      ],
      [0.4, chrome("promo", "Recommended from Editorial", ...story.headlines(2))],
      [0.7, chrome("ad", "Article content", "Article content")],
    ),
    ...chrome("contact", "x.com/maplejunction"),
    ...chrome(
      "promo",
      "Don't let the news find you late. Bookmark our front page and let us write to you each morning; the sign-up is here.",
    ),
    ...chrome("share", "Share this article in your social network"),
    ...chrome(
      "comment-form",
      "Comments",
      "Argue all you like, but be kind. Someone reads every comment before it goes up, which can take an hour, and you will get an email when somebody replies.",
    ),
    ...(story.int(0, 2) > 0 ? chrome("related", "Trending", ...story.headlines(4)) : []),
    ...(story.int(0, 2) > 0
      ? chrome("related", ...story.pick([["Latest National Stories"], []]), ...story.headlines(3))
      : []),
    ...chrome(
      "footer",
      "Classifieds",
      "Place an Ad",
      "Obituaries",
      "Digital Paper",
      `365 Prairie St. © ${story.when.year} Junction Media Inc.`,
    ),
  ],
};
