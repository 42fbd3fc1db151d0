import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Canadian small-town chain paper: login prompts, breaking-news signup, Black-Press-like lists, flyers. */
export const gdKootenayValleyStar: Template = {
  name: "gd-kootenay-valley-star",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Home",
      "News",
      "Local Marketplace",
      "Obituaries",
      "Flyers",
      "Contests",
      "Weather",
    ),
    ...chrome("login", "Sign In", "Register", "Subscribe"),
    ...chrome("breadcrumb", `Home / ${story.pick(["Local News", "Community", "B.C. News"])}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(),
    ...story.date(({ clock, day, monthName, year }) => `${monthName} ${day}, ${year} ${clock}`),
    ...chrome(
      "share",
      story.pick(["Share", "0 shares"]),
      "Facebook",
      "Email",
      "Copy link",
      "Print",
    ),
    ...chrome("audio", "Listen to this article", `00:0${story.int(3, 9)}:${story.int(10, 59)}`),
    ...chrome(
      "photo-credit",
      story.pick([
        "The Kootenay at high water. (Submitted)",
        "Submitted photo",
        "Photo courtesy of the regional district",
      ]),
    ),
    ...story.body(
      [0.4, chrome("ad", "Article continues below ad")],
      [0.65, chrome("related", `READ ALSO: ${story.headline()}`)],
    ),
    ...chrome(
      "author-bio",
      `About the Author: ${story.author}`,
      `I moved to the valley for one winter. That was ${story.pick(["eleven", "six", "nineteen"])} years ago. I cover council, court and anything with antlers.`,
      "Read more",
    ),
    ...chrome(
      "newsletter",
      "Valley news, bear sightings and rink times in your mailbox before coffee.",
      "Sign up here",
    ),
    ...chrome(
      "comment-form",
      story.pick([
        "Comments are closed on stories before the courts.",
        "You must be logged in to post a comment. Be kind; your neighbours can read.",
      ]),
    ),
    ...chrome("related", "Most Read", ...numbered(story.headlines(4))),
    ...chrome("related", "Latest Flyers", "Hobson Hardware", "Grocer's Pick"),
    ...chrome(
      "footer",
      "About Us",
      "Contact Us",
      "Our Team",
      "Terms of use",
      "Puzzles",
      "Send us your photos",
      `© ${story.when.year} Interior Ink Ltd.`,
    ),
  ],
};
