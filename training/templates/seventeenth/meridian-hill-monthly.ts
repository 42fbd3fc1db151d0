import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An American general magazine: drop-in subscription pitch, contributor bios, "published in the print edition", cartoon lines. */
export const meridianHillMonthly: Template = {
  name: "meridian-hill-monthly",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Newsletter",
      "Story Saved",
      "You will find what you have kept under My Account",
      "Your reading list",
    ),
    ...chrome(
      "breadcrumb",
      story.pick(["Reporter at Small", "Personal History", "Annals of Noise", "Dept. of Craft"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `By ${a}`),
    ...story.date(({ monthName, day, year }) => `${monthName} ${day}, ${year}`),
    ...chrome(
      "photo-credit",
      story.pick([
        "Illustration by Inga Svarre",
        "Photograph by Leo Manns for Meridian Hill",
        "Cartoon by P. Roth-Ames",
      ]),
    ),
    ...chrome("tools", "Save this story"),
    ...story.body(
      [0.3, chrome("promo", story.headline())],
      [
        0.5,
        chrome(
          "photo-credit",
          story.pick(["“I said sit, not sulk.”", "“He was a bell in a former life.”"]),
          "Copy link to cartoon",
          "Link copied",
          "Shop",
        ),
      ],
      [
        0.8,
        chrome(
          "newsletter",
          "The best of Meridian Hill, every Sunday, in a letter that you'll want to read slowly.",
          "By signing up, you agree to our user agreement.",
        ),
      ],
    ),
    ...chrome(
      "first-published",
      `Published in the print edition of the ${story.when.monthName} ${story.when.day}, ${story.when.year}, issue, with the headline “${story.headline()}.”`,
    ),
    ...chrome(
      "author-bio",
      `${story.author} is a staff writer. ${story.pick(["He has contributed to the magazine since 1998 and is at work on a book about echoes.", "Her collection of essays, Small Weather, was a finalist for a prize that she did not win."])}`,
    ),
    ...chrome("related", "More:", "Bells", "Ohio", "Crafts", "Read More"),
    ...story.repeat(3, () => [
      ...chrome("related", story.headline()),
      ...chrome("teaser", story.teaser()),
    ]),
    ...chrome(
      "event",
      "Goings On",
      "What we're watching, listening to, and doing this week, online, in the city, and beyond. Sign up to have it sent to you on Fridays.",
    ),
    ...chrome(
      "footer",
      "Manage Account",
      "Shop",
      "Cartoon Bank",
      "Fact-checking",
      "On Background",
      "RSS",
      "Do Not Sell My Personal Information",
    ),
  ],
};
