import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A Canadian metro paper behind a chain's wall: three lines of offers, authors' bio in prose, comments rules, trending. */
export const oldPortHeritageHerald: Template = {
  name: "old-port-heritage-herald",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "paywall",
      "Subscribe now to read the latest news in your city and across Canada.",
      "Exclusive articles by our writers, daily content from our partners, unlimited online access.",
      "Sign In or Create an Account",
    ),
    ...chrome("breadcrumb", "Home", "News", "Local News"),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("author-bio", "Author of the article:"),
    ...story.byline((author) => author),
    ...story.date(({ monthShort, dd, year }) => `Published ${monthShort} ${dd}, ${year}`),
    ...chrome("reading-time", `${story.int(1, 6)} minute read`),
    ...chrome("comment", "Join the conversation"),
    ...chrome(
      "login",
      "You can save this article by registering for free. Or sign-in if you have an account.",
    ),
    ...story.body(
      [
        0.25,
        chrome(
          "ad",
          "Advertisement 2",
          "This advertisement has not loaded yet, but your article continues below.",
        ),
      ],
      [
        0.5,
        chrome(
          "newsletter",
          "Headline News",
          "Get the latest headlines, breaking news and columns.",
          "By signing up you consent to receive the above newsletter.",
        ),
      ],
      [0.8, chrome("ad", "Article content")],
    ),
    ...chrome("ad", "Article content"),
    ...chrome(
      "newsletter",
      "Our website is your destination for up-to-the-minute news, so make sure to bookmark our homepage and sign up for our newsletters so we can keep you informed.",
    ),
    ...chrome("related", ...story.headlines(2)),
    ...chrome("share", "Share this article in your social network"),
    ...chrome(
      "comment-form",
      "You must be logged in to join the discussion or read more comments.",
      "We are committed to maintaining a lively but civil forum. Comments may take up to an hour to appear on the site.",
    ),
    ...chrome("related", "Trending", ...numbered(story.headlines(4))),
    ...chrome("teaser", story.teaser()),
    ...chrome(
      "legal",
      "365 Wharf Street, Old Port. Unauthorized distribution, transmission or republication strictly prohibited.",
    ),
  ],
};
