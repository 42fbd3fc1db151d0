import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A regional paper in Australia behind a subscriber wall, with reader counts and dense link lists. */
export const wattleCoastMercury: Template = {
  name: "wattle-coast-mercury",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "Today's Paper", "My Wattle Coast", "Rewards+", "Classifieds"),
    ...chrome(
      "ticker",
      `Wattle Head ${story.int(17, 33)}°`,
      story.pick(["Possible shower", "Mostly sunny"]),
    ),
    ...chrome("paywall", story.pick(["Subscribers only", "exclusive", "Premium"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((name) => name),
    ...chrome("follow", "@wattlemercury"),
    ...chrome("reading-time", `${story.int(2, 5)} min read`),
    ...story.date((w) => `${w.monthName} ${w.day}, ${w.year} - ${w.clock}`),
    ...chrome("comment", `${story.int(0, 41)} Comments`),
    ...chrome("menu", "You can now listen to The Mercury's articles. Give us your feedback."),
    ...story.body(
      [
        0.2,
        chrome(
          "newsletter",
          "Follow Local and we'll put its stories at the top of My News.",
          "Follow",
        ),
      ],
      [0.55, chrome("related", `Related: ${story.headline()}`, story.headline())],
    ),
    ...chrome(
      "comment-form",
      "Join the conversation",
      "Add your comment to this story",
      "To join the conversation, please log in. Don't have an account? Register",
      "Join the conversation, you are commenting as",
      "Logout",
    ),
    ...chrome("related", "More related stories"),
    ...story.repeat(3, () =>
      chrome(
        "related",
        story.pick(["Local", "Police & Courts", "Sport", "National"]),
        story.headline(),
        story.teaser(),
        "Read more",
      ),
    ),
    ...chrome("promo", "Trending on The Mercury", ...story.headlines(4)),
    ...chrome(
      "ad",
      "ABOUT OUR ADS: What you read on our sites helps us to choose the stories and the advertising that you see here and elsewhere.",
      "Your choices, and how to switch this off.",
    ),
    ...chrome(
      "legal",
      "We use generative AI to help make summaries. Every summary is checked by a person, usually Trish.",
    ),
    ...chrome(
      "footer",
      "Our News Network",
      "Our Partners",
      "Subscriptions",
      "Help",
      `Copyright The Wattle Coast Mercury ${story.when.year}`,
    ),
  ],
};
