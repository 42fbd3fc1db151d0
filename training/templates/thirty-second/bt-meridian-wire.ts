import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A news agency's open site: market strip, editing line, licensing, suggested topics. */
export const btMeridianWire: Template = {
  name: "bt-meridian-wire",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "World",
      "Business",
      "Markets",
      "Sustainability",
      "More",
      "My News",
      "Register",
    ),
    ...chrome(
      "ticker",
      `Brent ${story.int(61, 93)}.${story.int(10, 99)} ${story.pick(["+", "-"])}0.${story.int(10, 90)}%`,
      `Gold ${story.int(2100, 3900)}.40`,
      `EUR/USD 1.0${story.int(10, 99)}`,
    ),
    ...chrome("breadcrumb", story.pick(["World", "Business", "Environment"])),
    ...story.title(),
    ...story.byline((author) => `By ${author}`),
    ...story.date(
      ({ monthName, day, year, clock }) =>
        `${monthName} ${day}, ${year} ${clock} GMT Updated ${story.int(2, 58)} mins ago`,
    ),
    ...chrome(
      "tools",
      "Aa",
      `Item 1 of 2 ${story.pick(["A general view of the site", "People gather outside the building", "A worker stands at the gate"])}, ${story.when.monthName} ${story.when.day}, ${story.when.year}. MERIDIAN/${story.pick(["Anton Reyk", "Lulu Abate", "Stringer"])}`,
    ),
    ...chrome("photo-credit", "[1/2] Purchase Licensing Rights, opens new tab"),
    ...story.standfirst(),
    ...story.body(
      [0.35, chrome("ad", "Advertisement · Scroll to continue")],
      [
        0.5,
        chrome(
          "newsletter",
          "The Meridian Dawn briefing has all the news you need to begin the day.",
          "Sign up here.",
        ),
      ],
      [0.75, chrome("ad", "Advertisement · Scroll to continue")],
    ),
    ...story.pick([
      chrome("legal", "Our Standards: how Meridian reports, opens new tab"),
      chrome(
        "legal",
        "Meridian journalists are bound by a code that requires independence and accuracy.",
      ),
    ]),
    ...chrome(
      "tags",
      "Suggested Topics:",
      ...story.pick([["World", "Europe"], ["Business", "Climate"], ["Law"]]),
    ),
    ...chrome(
      "author-bio",
      story.author,
      `Meridian correspondent since ${story.int(2004, 2022)}. Has reported from eleven countries and two ferries.`,
    ),
    ...chrome(
      "related",
      "Read Next",
      story.headline(),
      `${story.pick(["World", "Markets"])} category · ${story.when.monthName} ${story.when.day}, ${story.when.year}`,
      story.headline(),
      story.teaser(),
    ),
    ...chrome(
      "footer",
      "Latest",
      "Browse",
      "Media",
      "About Meridian",
      "Careers",
      "Advertising Guidelines",
      "All quotes delayed a minimum of 15 minutes. See here for a complete list of exchanges and delays.",
      `© ${story.when.year} Meridian. All rights reserved`,
    ),
  ],
};
