import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A US fan-network sports blog: "filed under", comment counts, betting box, unmarked headlines between paragraphs, community guidelines. */
export const fullbackfeverFanNetwork: Template = {
  name: "fullbackfever-fan-network",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome("site-name", "Fullback Fever, a Tessara Falcons community"),
    ...chrome(
      "menu",
      "Log In or Sign Up",
      "Fanposts",
      "Fanshots",
      "Sections",
      "Odds",
      "About",
      "Masthead",
      "More",
    ),
    ...chrome(
      "breadcrumb",
      "Filed under:",
      story.pick(["Game Recaps", "Falcons Draft", "Open Threads"]),
    ),
    ...story.title(),
    ...chrome("promo", "New, 26 comments"),
    ...story.standfirst(),
    ...story.byline((a) => `By ${a}`),
    ...story.date((w) => `${w.monthShort} ${w.day}, ${w.year}, ${w.clock} EDT`),
    ...chrome(
      "share",
      "Share this on Facebook",
      "Share this on Reddit",
      "Share All sharing options",
    ),
    ...chrome(
      "photo-credit",
      "Tessara Falcons v Marlow Kings",
      "Photo by Lee Duarte/Fieldside Images",
    ),
    ...story.body(
      [0.2, chrome("promo", story.headline())],
      [0.5, chrome("related", "More from Fullback Fever", ...story.headlines(3))],
      [
        0.75,
        chrome(
          "ad",
          "Falcons -3.5 | O/U 44 | Odds as of 9:12 AM. 21+. Gambling problem? Call the helpline.",
        ),
      ],
    ),
    ...chrome(
      "poll",
      "Poll",
      "How do you feel about this?",
      `${story.int(20, 80)}% Great (${story.int(10, 400)} votes)`,
      "Meh",
      `${story.int(100, 900)} votes total`,
      "Vote Now",
    ),
    ...chrome("related", "In This Stream", ...story.headlines(2), "View all 14 stories"),
    ...chrome("related", "Next Up In Falcons News", ...story.headlines(4)),
    ...chrome("comment", "Loading comments...", `${story.int(5, 90)} Comments`),
    ...chrome(
      "newsletter",
      "Sign up for the Fullback Fever Daily Roundup newsletter!",
      "Thanks for signing up!",
      "Check your inbox for a welcome email.",
      "Oops. Something went wrong. Please enter a valid email and try again.",
    ),
  ],
};
