import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A New Zealand chain's regional: premium flags, listen, editor's picks, sponsored stories, no bullets. */
export const tasmanBayHerald: Template = {
  name: "tasman-bay-herald",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Search",
      "Subscribe",
      "Sign In",
      "Latest",
      "Herald Premium",
      "Politics",
      "Weather",
      "Driven",
      "Puzzles & Quizzes",
    ),
    ...chrome(
      "breadcrumb",
      `Home / ${story.pick(["Tasman Bay", "Business / Companies", "New Zealand"])}`,
    ),
    ...story.title(),
    ...story.byline(),
    ...chrome("author-bio", story.pick(["Reporter · Tasman Bay Herald", "Open Justice reporter"])),
    ...story.date(
      ({ day, monthShort, year, clock }) =>
        `${day} ${monthShort}, ${year} ${clock} ${story.pick(["AM", "PM"])}`,
    ),
    ...chrome("reading-time", `${story.int(2, 8)} mins to read`),
    ...chrome(
      "tools",
      "Subscribe to listen",
      "Listening is for Premium subscribers. It costs less than a flat white a week.",
      "Already a subscriber? Sign in here",
    ),
    ...chrome(
      "audio",
      "A computer voice reads this story, and it may say place names oddly.",
      "Save",
      "Share",
    ),
    ...chrome(
      "share",
      "Share this article",
      "Copy Link",
      "Email",
      "Facebook",
      "Twitter/X",
      "LinkedIn",
      "Reddit",
    ),
    ...chrome(
      "photo-credit",
      story.pick(["Photo / Mere Tautahi", "Photo / Supplied", "Photo / File"]),
    ),
    ...story.body(
      [0.2, chrome("ad", story.pick(["Advertise with us.", "Advertisement"]))],
      [0.4, chrome("related", ...story.headlines(story.int(1, 3)))],
      [
        0.6,
        chrome(
          "newsletter",
          "Get the news delivered straight to your inbox",
          "I would also like to hear about competitions and offers, and I know I can say stop.",
          "Signing up means that you accept our terms and our privacy policy.",
        ),
      ],
      [
        0.85,
        chrome(
          "promo",
          story.pick([
            "Our editors choose five good reads each weekday and post them to you for nothing. Join here.",
            "To hear more, listen to today's episode of The Back Page.",
          ]),
        ),
      ],
    ),
    ...chrome(
      "share",
      "Save",
      "Share this article",
      "You are sharing a Premium story, and friends who do not subscribe will only see the top of it.",
    ),
    ...chrome("related", story.pick(["Latest from Tasman Bay", "More from the region"])),
    ...story.repeat(3, () =>
      chrome(
        "related",
        story.headline(),
        `${story.int(1, 20)} ${story.when.monthShort} 0${story.int(1, 9)}:30 PM`,
        story.teaser(),
      ),
    ),
    ...chrome(
      "sponsor",
      story.pick(["Sponsored", "sponsored content"]),
      story.pick([
        "Sail away: the quiet joy of a second-hand sloop",
        "The little-known bay where time stands still",
      ]),
    ),
    ...chrome(
      "comment",
      `${story.int(3, 80)} comments`,
      story.reader(),
      story.comment(),
      story.reader(),
      story.comment(),
    ),
    ...chrome(
      "footer",
      "About the Herald",
      "Meet the Journalists",
      "Newsletters",
      "Classifieds",
      "Help & Support",
      "House Rules",
      "Manage Your Print Subscription",
      `© Copyright ${story.when.year} Tasman Bay Publishing Limited`,
    ),
  ],
};
