import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A portal that takes in other publishers' stories: visit links, more-for-you feed, sponsored content grid, poll. */
export const newsorbitPortal: Template = {
  name: "newsorbit-portal",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Discover", "Following", "News", "Weather", "Money", "Play", "Rewards"),
    ...chrome("ticker", `${story.int(3, 31)}°C`, "Mostly cloudy"),
    ...chrome("site-name", story.pick(["The Brigg Standard", "Coastal Post", "Metro Lens"])),
    ...chrome("counter", `${story.int(2, 900)}K Followers`, "Follow"),
    ...story.title(),
    ...story.byline((author) => `Story by ${author}`),
    ...story.date(({ day, monthShort, year }) => `${day} ${monthShort} ${year}`),
    ...chrome("reading-time", `${story.int(2, 7)} min read`),
    ...story.standfirst(),
    ...story.body(
      [
        0.35,
        chrome(
          "sponsor",
          "Born before 1975 with no life cover? Read this",
          "Ad SmartQuotes",
          "Learn more",
        ),
      ],
      [
        0.6,
        chrome("poll", "What do you think?", "Agree", "Disagree", `${story.int(200, 9000)} votes`),
      ],
    ),
    ...chrome("counter", "Like", "Dislike", `${story.int(3, 600)}`),
    ...chrome(
      "related",
      "More for You",
      ...story
        .repeat(4, () =>
          chrome(
            "related",
            story.headline(),
            story.pick(["The Brigg Standard", "Daily Fathom", "FlipSide", "Coastal Post"]),
            `${story.int(1, 5)}d`,
          ),
        )
        .map((line) => line.text),
    ),
    ...chrome(
      "sponsor",
      "Sponsored Content",
      "Cardiologists: this one habit ruins your mornings",
      "HealthHarbor",
      "New hearing glasses take the country by storm",
      "Oricle Deals",
      "[Photos] Her neighbours laughed until they saw the shed",
      "Gardenish",
    ),
    ...chrome("teaser", story.headline(), story.teaser(), "Continue reading"),
    ...chrome("tools", "Report an issue with this story", "See more from this publisher"),
    ...chrome(
      "footer",
      "Feedback",
      "Your Privacy Choices",
      "About our Ads",
      `© ${story.when.year} NewsOrbit`,
    ),
  ],
};
