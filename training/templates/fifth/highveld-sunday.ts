import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A South African title with a subscriber wall: listen bar, locked headlines, comment rules, next article. */
export const highveldSunday: Template = {
  name: "highveld-sunday",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("login", "Hi there, guest", "My Account", "SUBSCRIBE FROM R75"),
    ...chrome(
      "menu",
      "News24hr",
      "Voices",
      "Investigations",
      "Business",
      "Sport",
      "Life",
      "Partner Content",
    ),
    ...chrome(
      "paywall",
      "Share your Subscriber Article",
      `You have ${story.int(1, 5)} articles to share every month. Send this story to a friend!`,
    ),
    ...chrome("share", "Gift this Story", "Copy link"),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("audio", "Listen to this article", "0:00 / 4:12", "BeyondWords"),
    ...story.byline((author) => author),
    ...story.date(({ dd, monthShort, year, clock }) => `${dd} ${monthShort} ${year} ${clock}`),
    ...story.body(
      [0.3, chrome("related", `READ | ${story.headline()}`)],
      [
        0.55,
        chrome(
          "paywall",
          "Never miss a story. Choose from our range of newsletters to get the news you want delivered straight to your inbox.",
        ),
      ],
      [0.75, chrome("promo", "Subscribers' picks:", ...marked("🔒 ", story.headlines(2)))],
    ),
    ...chrome(
      "donation",
      "We live in a world where facts and fiction get blurred",
      "In times of uncertainty you need journalism you can trust. For 14 free days, you can have access to a world of in-depth analyses, investigative journalism, top opinions and a range of features.",
    ),
    ...chrome("paywall", "Already a subscriber? Sign in", "Subscribe"),
    ...chrome(
      "related",
      "Next on Highveld Sunday",
      story.headline(),
      "Read more on:",
      story.pick(["crime and courts", "load-shedding", "property"]),
    ),
    ...chrome(
      "ticker",
      "Rand - Dollar 18.21 +0.4%",
      "Gold 2 640.10 -0.2%",
      "All Share 84 022 +0.1%",
      "All JSE data delayed by at least 15 minutes",
    ),
    ...chrome(
      "comment-form",
      "Would you like to comment on this article?",
      "Sign up (it's quick and free) or sign in now.",
      "Please read our Comment Policy before commenting.",
    ),
    ...chrome(
      "poll",
      "Voting Booth",
      "Will you be watching the derby on Saturday?",
      "Yes, with popcorn",
      `${story.int(40, 70)}% - ${story.int(300, 3000)} votes`,
      "Previous Results",
    ),
  ],
};
