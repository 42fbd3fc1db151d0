import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";
import { within } from "./extras.ts";

/** A US small daily on a chain's platform: paywall prompts and subscriber boxes within. */
export const theTollandSentinel: Template = {
  name: "the-tolland-sentinel",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "• " },
  compose(story) {
    return [
      chrome(
        "consent",
        "May we count you? We and 212 other firms would like to keep small files on your device.",
        "Manage",
        "Agree",
      ),
      chrome("menu", "News", "Sports", "Obituaries", "Opinion", "eNewspaper", "Legals"),
      chrome("login", "Subscribe", "Sign in"),
      chrome("breadcrumb", "LOCAL"),
      story.title(),
      story.byline((a) => a),
      chrome("site-name", "Tolland Sentinel"),
      story.date((w) => `${w.monthShort}. ${w.day}, ${w.year}, ${w.clock} CT`),
      chrome("reading-time", `${story.int(2, 6)}-minute read`),
      within(
        story,
        [
          story.int(18, 26) / 100,
          chrome(
            "paywall",
            story.pick([
              "Subscribers get unlimited access to local stories for $1 for six months.",
              "This story is free because of our subscribers. Join them for less than a cup of coffee a week.",
            ]),
          ),
        ],
        [
          story.int(35, 45) / 100,
          chrome(
            "promo",
            ...marked(story.pick(["More: ", "Related: ", "Read: "]), story.headlines(1)),
          ),
        ],
        [story.int(56, 66) / 100, chrome("promo", story.headline())],
        [
          story.int(75, 88) / 100,
          chrome("promo", ...marked("For subscribers: ", story.headlines(1))),
        ],
      ),
      chrome(
        "author-bio",
        `${story.author} covers county government for the Sentinel. Reach them at newsroom@tollandsentinel.example or on social media at @sentinelnews.`,
      ),
      chrome("donation", "You pay for this paper, and so it is yours. Thank you."),
      chrome("comment", "View Comments"),
      chrome("related", "More Stories", ...story.headlines(story.int(4, 6))),
      chrome("sponsor", "Tested by our shopping desk", "Best weighted blankets of the season"),
      chrome(
        "footer",
        "Help",
        "Terms of Service",
        "Your Privacy Choices",
        "Site Map",
        "© Sentinel Media",
      ),
    ].flat();
  },
};
