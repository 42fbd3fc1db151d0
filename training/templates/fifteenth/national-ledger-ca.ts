import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A Canadian national paper: save and gift prompts, account offers as lists, comments with moderation text, postal code. */
export const nationalLedgerCa: Template = {
  name: "national-ledger-ca",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("tools", "Skip to Content"),
    ...chrome(
      "menu",
      "Canada",
      "World",
      "Financial",
      "Opinion",
      "Driving",
      "Shopping",
      "ePaper",
      "Newsletters",
      "Manage Print Subscription",
    ),
    ...chrome("breadcrumb", "Home / News / Canada"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Author of the article: ${author}`),
    ...story.date(({ monthShort, day, year }) => `Published ${monthShort} ${day}, ${year}`),
    ...story.date(
      ({ monthShort, day, year }) =>
        `Last updated ${story.int(1, 9)} hours ago (${monthShort} ${day}, ${year})`,
    ),
    ...chrome("reading-time", `${story.int(2, 6)} minute read`),
    ...chrome("comment", story.pick(["Join the conversation", `${story.int(1, 88)} Comments`])),
    ...chrome(
      "ad",
      "Keep this article for later: register here, it's free. Have an account? Sign in.",
    ),
    ...story.body(
      [
        story.int(7, 23) / 100,
        chrome(
          "ad",
          "Advertisement 2",
          "Story continues below",
          "The advertisement has yet to load; your story carries on below.",
        ),
      ],
      [
        story.int(27, 43) / 100,
        story.pick([
          chrome(
            "paywall",
            "THIS CONTENT IS RESERVED FOR SUBSCRIBERS ONLY",
            "Subscribe to read on, and to find out what is going on in your city and the rest of the country.",
            "One account opens all 15 of our news sites.",
            "Daily puzzles and comics, including the New Grid crossword.",
            "Support local journalism.",
            "REGISTER / SIGN IN TO UNLOCK MORE ARTICLES",
          ),
          [],
        ]),
      ],
      [
        story.int(52, 68) / 100,
        chrome("related", "Recommended from Editorial", story.headline(), story.headline()),
      ],
      [
        story.int(72, 88) / 100,
        chrome(
          "newsletter",
          "The next issue of Ledger Posted will soon be in your inbox.",
          "We encountered an issue signing you up. Please try again",
        ),
      ],
    ),
    ...story.pick([
      chrome(
        "contact",
        "Bookmark our home page for breaking stories, scoops and a good argument, and put your name down for the daily letter here.",
      ),
      [],
    ]),
    ...chrome("share", "Share this article in your social network"),
    ...chrome(
      "comment-form",
      "A moderator reads each comment first, which can take an hour. Stick to the subject and be civil. We email you when somebody answers.",
      "Create an Account",
      "Sign in without password",
    ),
    ...chrome("related", ...story.headlines(4)),
    ...chrome(
      "related",
      ...story.pick([["Trending"], []]),
      ...counted(story.headlines(3)),
      story.headline(),
    ),
    ...story.pick([
      chrome(
        "sponsor",
        "Shopping essentials",
        "Noise-cancelling headphones for the cottage",
        "Advertisement",
      ),
      [],
    ]),
    ...chrome(
      "footer",
      "365 Bayview Street, Toronto, Ontario, M4P 9Z9",
      `© ${story.when.year} National Ledger, a division of Northern Postings. Unauthorized distribution, transmission or republication strictly prohibited.`,
    ),
  ],
};
