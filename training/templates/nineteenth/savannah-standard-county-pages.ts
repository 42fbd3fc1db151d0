import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Kenyan daily: "Also Read", premium notes, follow-us WhatsApp lines and topic tags dropped in the copy. */
export const savannahStandardCountyPages: Template = {
  name: "savannah-standard-county-pages",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "National", "Counties", "Business", "Sports", "Weekender", "ePaper"),
    ...chrome("site-name", "Savannah Standard"),
    ...story.title(),
    ...story.byline((a) => `By ${a}`),
    ...story.date(({ monthShort, day, year }) => `| ${monthShort} ${day}, ${year}`),
    ...story.standfirst(),
    ...chrome("photo-credit", "Workers at a tea buying centre. [Kiprono Langat, Savannah]"),
    ...story.body(
      [
        story.int(10, 45) / 100,
        story.pick([
          chrome("promo", `Also Read: ${story.headline()}`),
          chrome("related", "Also Read", story.headline(), story.headline()),
        ]),
      ],
      [
        story.int(25, 60) / 100,
        story.pick([
          chrome("follow", "Follow The Savannah channel on WhatsApp"),
          chrome("app", "Keep Reading", "Want more from us? Install our app for free alerts."),
        ]),
      ],
      [
        story.int(40, 80) / 100,
        chrome(
          "paywall",
          story.pick([
            "Unlock the full story — join for Sh99 a week.",
            "Bold reporting takes time, courage and investment. Stand with us by subscribing.",
            "Already a subscriber? Log in",
          ]),
        ),
      ],
      [
        story.int(55, 97) / 100,
        story.pick([
          chrome("promo", `Also Read: ${story.headline()}`),
          chrome("teaser", story.teaser()),
          chrome("photo-credit", "A file photo of the auction hall. [File, Savannah]"),
        ]),
      ],
      [
        story.int(5, 95) / 100,
        story.pick([
          chrome("audio", "Listen to this article", "00:00"),
          chrome("ad", "Advertisement"),
          chrome("promo", story.headline()),
        ]),
      ],
    ),
    ...chrome(
      "tags",
      "Related Topics",
      "Tea farmers",
      story.pick(["Mombasa auction", "County budgets"]),
    ),
    ...chrome(
      "related",
      "Latest Stories",
      ...story
        .repeat(3, () =>
          chrome(
            "related",
            story.headline(),
            `By ${story.reader()}`,
            `${story.int(1, 23)} hrs ago`,
          ),
        )
        .map((line) => line.text),
    ),
    ...chrome(
      "newsletter",
      "Get cutting-edge analysis",
      "Subscribe to our newsletter and stay ahead of the curve.",
      "I accept the terms",
    ),
    ...chrome("ad", "Tenders", "Supply of maize flour to boarding schools, lot 4"),
    ...chrome("audio", "Listen live: Savannah FM"),
    ...chrome("footer", "Vacancies", "Rate Card", "Feedback", "© Savannah Group PLC"),
  ],
};
