import { chrome, numbered } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A small US daily owned by a chain: meter note, obituaries, trending list with numbers, chain legal text. */
export const prairieDogDailyArgus: Template = {
  name: "prairie-dog-daily-argus",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("tools", "Skip to main content"),
    ...chrome(
      "paywall",
      story.pick([
        "You have 2 free articles left this month.",
        "This is your last free article.",
        "3 of 5 free articles read",
      ]),
      "Subscribe for $1",
    ),
    ...chrome(
      "menu",
      "News",
      "Sports",
      "Obituaries",
      "Opinion",
      "E-Edition",
      "Legals",
      "Classifieds",
    ),
    ...chrome(
      "ticker",
      `${story.int(28, 97)}°`,
      story.pick(["Mostly Cloudy", "Sunny", "Wind Advisory"]),
    ),
    ...chrome("breadcrumb", story.pick(["LOCAL", "TOP STORY", "NEWS"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author} Argus Staff Writer`),
    ...story.date(({ monthShort, day, year }) => `${monthShort} ${day}, ${year}`),
    ...chrome("share", "Facebook", "Twitter", "Email", "Print", "Copy article link", "Save"),
    ...chrome("comment", `${story.int(0, 9)}`),
    ...chrome("photo-credit", story.pick(["Courtesy photo", "Wade Hollis/Daily Argus", "Buy Now"])),
    ...story.body(
      [0.25, chrome("related", ...story.headlines(story.int(1, 2)))],
      [
        0.5,
        chrome(
          "newsletter",
          "Get the Argus in your inbox",
          "Sign up for our daily headlines and never miss what matters in Prairie County.",
          "Email Address",
          "Sign up!",
          "* By registering I accept the site's rules and its privacy notice.",
        ),
      ],
    ),
    ...chrome(
      "author-bio",
      `${story.author} covers county government and schools for the Daily Argus. Call the desk at 555-0142.`,
    ),
    ...chrome("related", "Most Popular", ...numbered(story.headlines(5))),
    ...chrome(
      "promo",
      "Recent Obituaries",
      story.pick(["Delbert R. Schaffner, 88", "Wanda Mae Tolley, 93"]),
      story.pick(["Eugene “Bud” Kessel, 79", "Sister Mary Aloysius Brandt, 96"]),
    ),
    ...chrome(
      "ad",
      "Top Ads",
      story.pick(["Hay for sale, small squares", "Part-time bookkeeper wanted"]),
      "Place an ad",
    ),
    ...chrome(
      "footer",
      "Sites & Partners",
      "Services",
      "Contact Information",
      "118 Railroad Ave.",
      "Phone: 555-0100",
    ),
    ...chrome(
      "legal",
      `© Copyright ${story.when.year} Prairie Dog Daily Argus`,
      "Terms of Use | Privacy Policy | Your Privacy Choices",
    ),
  ],
};
