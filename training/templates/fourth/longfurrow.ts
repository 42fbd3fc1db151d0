import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A literary magazine: save buttons, drop-in cartoons, issue line, newsletters, favourites with one sentence each. */
export const longfurrow: Template = {
  name: "longfurrow",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("menu", "Skip to main content"),
    ...chrome("site-name", "The Long Furrow"),
    ...chrome(
      "login",
      "Newsletter",
      "Story Saved",
      "To revisit this article, select My Account, then View saved stories",
      "Sign In",
    ),
    ...chrome(
      "menu",
      "The Latest",
      "Books & Culture",
      "Fiction & Poetry",
      "Humor & Cartoons",
      "Puzzles & Games",
      "Goings On",
      "Open Navigation Menu",
    ),
    ...chrome("breadcrumb", "Letter from Elsewhere"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `By ${author}`),
    ...story.date(({ monthName, day, year }) => `${monthName} ${day}, ${year}`),
    ...chrome("photo-credit", "Illustration by Benedikta Osei"),
    ...chrome("tools", "Save this story", "Save this story"),
    ...story.body(
      [
        0.3,
        chrome(
          "promo",
          "The Best of the Furrow",
          "Sign up for our daily newsletter and get the best of The Long Furrow in your in-box.",
        ),
      ],
      [
        0.5,
        chrome(
          "photo-credit",
          "“It's not a bug. It's a commissioned bug.”",
          "Cartoon by Odd Hansen",
          "Copy link to cartoon",
          "Link copied",
          "Shop",
        ),
      ],
      [0.7, chrome("audio", "Video From The Long Furrow", story.headline())],
    ),
    ...chrome(
      "first-published",
      `Published in the print edition of the ${story.when.monthName} ${story.when.day}, ${story.when.year}, issue.`,
    ),
    ...chrome(
      "related",
      "Furrow Favorites",
      `${story.headline()}.`,
      `${story.headline()}.`,
      `${story.headline()}.`,
      "Fiction by Alma Ruskin: “The Weighbridge.”",
    ),
    ...chrome(
      "newsletter",
      "Sign up for our daily newsletter to receive the best stories from The Long Furrow.",
      "E-mail address",
      "When you sign up you accept our user agreement, its arbitration clause included, and our privacy policy.",
    ),
    ...(story.author === "Newsroom"
      ? []
      : chrome(
          "author-bio",
          `${story.author} has been contributing to The Long Furrow since 2011. A new book, “Small Tolls,” is due next spring.`,
        )),
    ...chrome("tags", "More: Bridges | Night | Letters"),
    ...chrome(
      "teaser",
      "Read More",
      "Annals of Weather",
      story.headline(),
      story.teaser(),
      "By Philippa Zwane",
      "The Sporting Scene",
      story.headline(),
      story.teaser(),
      "By Ozias Kern",
    ),
    ...chrome("consent", "Your Privacy Choices", "Cookies Settings"),
    ...chrome(
      "legal",
      `© ${story.when.year} Furrow & Daughters. All rights reserved. The Long Furrow may be paid a share when readers buy things from shops that we link to.`,
    ),
  ],
};
