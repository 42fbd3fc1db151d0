import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Canadian chain daily: "Recommended Videos", advertisement notes, bullet offers of a subscription and register prompts in the text. */
export const borealisTamarackPrairieHerald: Template = {
  name: "borealis-tamarack-prairie-herald",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Subscribe", "Sign In", "News", "Hockey", "Opinion", "Obits", "Driving"),
    ...chrome("site-name", "Prairie Herald"),
    ...chrome("breadcrumb", story.pick(["Home / News / Local News", "News | Saskatchewan"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Author of the article: ${a}`),
    ...story.date(
      ({ monthShort, dd, year }) =>
        `Published ${monthShort} ${dd}, ${year} • ${story.int(2, 6)} minute read`,
    ),
    ...chrome("comment", "Join the conversation"),
    ...chrome(
      "tools",
      "You can save this article by registering for free here. Or sign-in if you have an account.",
    ),
    ...story.body(
      [
        story.int(6, 30) / 100,
        story.pick([
          chrome(
            "ad",
            "Advertisement 2",
            "This advertisement has not loaded yet, but your article continues below.",
          ),
          chrome("ad", "Article content"),
        ]),
      ],
      [
        story.int(15, 50) / 100,
        chrome(
          "paywall",
          "SUBSCRIBE TO UNLOCK MORE ARTICLES",
          "Subscribe now to read the latest news in your city and across Canada.",
          "Exclusive articles from our columnists.",
          "Daily puzzles, including the crossword.",
          "Support local journalism.",
        ),
      ],
      [
        story.int(35, 75) / 100,
        story.pick([
          chrome("related", "Recommended from Editorial", story.headline(), story.headline()),
          chrome(
            "audio",
            "We apologize, but this video has failed to load.",
            "Try refreshing your browser, or tap here to see other videos from our team.",
          ),
        ]),
      ],
      [
        story.int(50, 90) / 100,
        story.pick([
          chrome(
            "newsletter",
            "Headline News",
            "Get the latest headlines, breaking news and columns.",
            "There was an error, please provide a valid email address.",
            "Thanks for signing up!",
          ),
          chrome("promo", story.headline()),
        ]),
      ],
      [
        story.int(60, 97) / 100,
        story.pick([
          chrome("ad", "Article content"),
          chrome("related", "Trending", ...story.headlines(3)),
          chrome(
            "promo",
            "Our website is the place for the latest breaking news. Please bookmark it and sign up for our daily newsletter.",
          ),
        ]),
      ],
    ),
    ...chrome("share", "Share this article in your social network"),
    ...chrome(
      "comment",
      "Postings are moderated and may take up to an hour to appear on the site. You will now receive an email if there is a reply to your comment.",
    ),
    ...chrome("ad", "This Week in Flyers"),
    ...chrome("related", "Latest National Stories", ...story.headlines(3)),
    ...chrome(
      "footer",
      "Digital Ad Registry",
      "Notice for the Collection and Use of Personal Information",
      "365 Main Street, Elk Portage",
    ),
  ],
};
