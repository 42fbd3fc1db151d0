import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** An American metro daily: subscribe button, caption with photographer, morning mailing, numbered trending list, e-edition. */
export const prairieStatesman: Template = {
  name: "prairie-statesman",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Skip to main content", "Sections", "Search"),
    ...chrome("login", "Subscribe for $1", "Log In", "Welcome, Subscriber", "Manage Subscription"),
    ...chrome(
      "menu",
      "Local",
      "Statehouse",
      "Sports",
      "Preps",
      "Outdoors",
      "Obits",
      "E-Edition",
      "Puzzles",
      "Legals",
    ),
    ...chrome("ad", "ADVERTISEMENT", "Scroll to continue reading"),
    ...chrome("breadcrumb", "News"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(
      (author) =>
        `By ${author} | ${author.split(" ")[0]!.toLowerCase()}@statesman.example | The Prairie Statesman`,
    ),
    ...story.date(
      ({ monthName, day, year, clock }) =>
        `PUBLISHED: ${monthName} ${day}, ${year} at ${clock} CST`,
    ),
    ...chrome(
      "first-published",
      `UPDATED: ${story.pick(["March", "June", "October"])} ${story.int(2, 28)}, 2019 at 9:${story.int(10, 59)} PM`,
    ),
    ...chrome(
      "share",
      "Click to share on Facebook (Opens in new window)",
      "Click to print (Opens in new window)",
      "Click to email a link to a friend (Opens in new window)",
    ),
    ...chrome(
      "photo-credit",
      "A flag flies at half-staff outside the Hamblin County courthouse on Thursday. (Rebecca Stolz / The Prairie Statesman)",
    ),
    ...story.body(
      [0.25, chrome("related", "Related Articles", ...story.headlines(4))],
      [
        0.5,
        chrome(
          "newsletter",
          "Get the Sunrise Edition",
          "What you need to know before your second cup, weekdays at 6.",
          "SIGN UP",
          "By signing up you agree to our Terms of Use, Privacy Policy, and to receive emails from The Prairie Statesman.",
        ),
      ],
      [0.75, chrome("ad", "ADVERTISEMENT")],
    ),
    ...chrome(
      "contact",
      "Report an error",
      "Policies and Standards",
      "Contact Us",
      "Submit a News Tip",
    ),
    ...chrome("tags", "Tags: Newsletter, Courts, Hamblin County"),
    ...chrome(
      "author-bio",
      `${story.author} covers the region for The Prairie Statesman. A native of Dunmore, the reporter joined the paper in 2011 after stints in Fargo and Tulsa and has two dogs, both named Gus.`,
    ),
    ...chrome("related", "More in News"),
    ...story.repeat(3, () => chrome("related", story.headline(), story.teaser())),
    ...chrome("related", "Trending Nationally", ...numbered(story.headlines(5), " ")),
    ...chrome(
      "comment",
      "Join the Conversation",
      "We invite you to use our commenting platform to engage in insightful conversations about issues in our community. We reserve the right at all times to remove any information that is unlawful, threatening or obscene.",
    ),
    ...chrome(
      "footer",
      "Member Services",
      "Digital Access FAQ",
      "Vacation Stop",
      "Classifieds",
      "Careers",
      "Place an Obituary",
      "Archives",
      "Do Not Sell or Share My Personal Information",
    ),
    ...chrome("legal", "Copyright © 2024 Lodgepole News Group"),
  ],
};
