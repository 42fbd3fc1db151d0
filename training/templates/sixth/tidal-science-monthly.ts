import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A science magazine: journal reference box, subscription card with price, topics, inline read-more with magazine words, prose promo of an event. */
export const tidalScienceMonthly: Template = {
  name: "tidal-science-monthly",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Sign in",
      "Enter search keywords",
      "News",
      "Features",
      "Physics",
      "Life",
      "Space",
      "Mind",
      "Crosswords",
      "Magazine",
      "Subscribe now",
    ),
    ...chrome("breadcrumb", "Life"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `By ${a}`),
    ...story.date((w) => `${w.day} ${w.monthName} ${w.year}`),
    ...chrome("share", "Facebook / Meta", "Twitter / X icon", "Linkedin", "Reddit", "Email"),
    ...story.body(
      [0.3, chrome("promo", "Read more", story.headline())],
      [
        0.6,
        chrome(
          "newsletter",
          "Sign up to our Wild, Wet & Windy newsletter",
          "Once a month, all that crawls, swims and blossoms.",
          "Sign up to newsletter",
        ),
      ],
      [
        0.8,
        chrome(
          "event",
          "Arctic lights by sail: Norway",
          "Spend nine nights under the aurora with our reporters and a glaciologist who sings. Departs February.",
          "Find out more",
        ),
      ],
    ),
    ...chrome("tags", "Topics:", "DNA / Rivers / Mammals"),
    ...chrome(
      "newsletter",
      "One new thing to wonder at, every Thursday.",
      "Now and then we will tell you about talks and trips.",
    ),
    ...chrome(
      "related",
      "More from Tidal Science",
      "Explore the latest news, articles and features",
      ...story
        .headlines(3)
        .flatMap((h) => [
          story.pick(["Health", "Mind", "Space"]),
          h,
          story.pick(["News", "Subscriber-only", "Free"]),
        ]),
    ),
    ...chrome(
      "related",
      "Popular articles",
      "Trending Tidal Science articles",
      ...counted(story.headlines(5)),
    ),
    ...chrome(
      "paywall",
      "The rest of this is for subscribers. New readers pay less for the first ten weeks",
      "View introductory offers",
      "Stop when you like*",
      "*If you stop in the first fortnight we give back the price of the issues not yet sent. Tax included",
      "Existing subscribers",
    ),
  ],
};
