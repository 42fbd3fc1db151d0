import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** American small-city daily on a shared platform: weather, obituaries, subscribe prompts, high-school scores. */
export const plainsmanDaily: Template = {
  name: "plainsman-daily",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "tools",
      "Skip to main content",
      "You have permission to edit this article.",
      "Edit",
      "Close",
    ),
    ...chrome(
      "ticker",
      `${story.int(12, 98)}° ${story.pick(["Sunny", "Partly Cloudy", "Snow"])}`,
      `High ${story.int(60, 99)}F. Winds SW at 5 to 10 mph.`,
    ),
    ...chrome(
      "menu",
      "Home",
      "News",
      "Sports",
      "Obituaries",
      "Opinion",
      "Classifieds",
      "Legals",
      "E-Edition",
    ),
    ...chrome(
      "promo",
      story.pick(["Trending", "AP News Alert"]),
      story.headline(),
      story.headline(),
    ),
    ...story.title(),
    ...story.byline(
      (a) => `By ${a.toUpperCase()} ${story.pick(["The Plainsman", "Plainsman staff writer"])}`,
    ),
    ...story.date((d) => `${d.monthShort} ${d.day}, ${d.year}`),
    ...chrome("counter", story.pick(["0 comments", `${story.int(1, 9)} min to read`])),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick(["Courtesy photo", "Hollis Greer/The Plainsman"]),
      story.pick(["Buy Now", "Facebook Twitter Email Print Save"]),
    ),
    ...story.body(
      [0.25, chrome("ad", "- Advertisement -")],
      [
        0.5,
        chrome(
          "paywall",
          story.pick([
            "You have 2 free articles left this month.",
            "Enjoying the Plainsman? Log in or subscribe to read on.",
          ]),
          story.pick(["Try 3 months for $1", "Already a subscriber? Log in"]),
        ),
      ],
      [
        0.75,
        chrome(
          "calendar",
          story.pick(["Upcoming events", "Community calendar"]),
          "Dec 4 Thu Quilt Guild, Grange Hall 6:30 PM",
          "Dec 5 Fri Fish fry, VFW Post 5:00 PM",
        ),
      ],
    ),
    ...chrome(
      "tags",
      "Tags",
      story.pick(["Grain Elevator", "School Board"]),
      story.pick(["Politics", "Agriculture"]),
    ),
    ...chrome(
      "newsletter",
      "Sign up for our newsletters",
      "Breaking News",
      "Morning Headlines: would you like to receive our daily news? Sign up today!",
      story.pick([
        "Nearly there: look in your inbox for the link.",
        "Error! There was an error processing your request.",
      ]),
    ),
    ...chrome(
      "comment-form",
      "Welcome to the discussion.",
      "Log In",
      "Be decent. Swearing will be taken down.",
      "CAPITALS ARE SHOUTING.",
      "Be honest. Do not post what you know to be false.",
    ),
    ...chrome(
      "related",
      story.pick(["Most Popular", "Articles"]),
      ...story.headlines(story.int(3, 6)),
      story.pick(["Images", "Videos"]),
      "Sorry, there are no recent results for popular videos.",
    ),
    ...chrome(
      "ticker",
      "Friday's prep scores",
      "Ridgeway 28, Colby 14",
      "Larch Fork 41, St. Anne 0",
      "Mesa 17, Pike 16 (OT)",
    ),
    ...chrome(
      "footer",
      `© Copyright ${story.when.year} The Plainsman, 312 Depot St.`,
      "Terms of Use | Privacy Policy",
      story.pick(["Powered by PressBlox", "Powered by PressBlox Content Management System"]),
    ),
  ],
};
