import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A technology blog: deal lines, affiliate note, jump links and newsletter prose between sections. */
export const fogbankTechGazette: Template = {
  name: "fogbank-tech-gazette",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- ", subhead: "### " },
  compose: (story) => [
    ...chrome("menu", "Reviews", "News", "Phones", "Deals", "Newsletters", "Search"),
    ...chrome("site-name", "Fogbank"),
    ...chrome(
      "sponsor",
      "When you buy through links on our site, we may earn a commission. Here's how it works.",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a}`),
    ...story.date(({ monthName, day, year }) => `Published ${monthName} ${day}, ${year}`),
    ...chrome("tools", "Jump to:", "The short version", "Comments", "Our pick"),
    ...story.body(
      [
        story.int(10, 35) / 100,
        story.pick([
          chrome("promo", `See also: ${story.headline()}`),
          chrome("related", "You may like", story.headline(), story.headline(), story.headline()),
        ]),
      ],
      [
        story.int(25, 60) / 100,
        chrome(
          "sponsor",
          story.pick([
            "Save $120 on this year's best mesh router: now $179 at Bargainly",
            "Today's best deals",
            "Price check: Dustwell R3 – £379 at Homerange, £429 at Curlew",
          ]),
        ),
      ],
      [
        story.int(40, 80) / 100,
        chrome(
          "newsletter",
          "Get the Fogbank newsletter. We read 900 press releases a week so that you don't have to.",
          "Contact me with news and offers from our other brands",
          "By submitting your information you agree to the Terms and are aged 16 or over.",
        ),
      ],
      [
        story.int(55, 95) / 100,
        story.pick([
          chrome("photo-credit", "(Image credit: Fogbank)"),
          chrome("audio", "Video Player is loading.", "Loaded: 0%", "0:00"),
        ]),
      ],
      [
        story.int(5, 95) / 100,
        story.pick([
          chrome("promo", story.headline()),
          chrome("poll", "Which would you buy?", "The cheap one", "The dear one", "Neither"),
          chrome("teaser", story.teaser()),
        ]),
      ],
    ),
    ...chrome(
      "author-bio",
      story.author,
      story.pick([
        "Senior editor, who has tested more kettles than is wise.",
        "Contributing writer. Once fixed a modem with a hairdryer and has not stopped talking about it.",
      ]),
    ),
    ...chrome(
      "comment",
      "See all comments",
      `${story.int(1, 90)} Comments`,
      `${story.reader()}: ${story.comment()}`,
    ),
    ...chrome("related", "Latest in Computing", ...story.headlines(3)),
    ...chrome(
      "newsletter",
      "Sign up for breaking news, reviews, opinion and more.",
      "Contact me with offers",
      "Thank you for signing up. There was a problem. Please refresh the page and try again.",
    ),
    ...chrome("related", "Most popular", ...numbered(story.headlines(4))),
    ...chrome("footer", "Terms and conditions", "Contact Fogbank's experts", "About us", "Careers"),
  ],
};
