import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Business daily: metered wall, share prices, premium badge, gift links, calculators. */
export const gdCapeExchangeBusiness: Template = {
  name: "gd-cape-exchange-business",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "ticker",
      `All Share ${story.int(80, 99)}${story.int(100, 999)} ${story.pick(["+", "-"])}0.${story.int(10, 99)}%`,
      `Gold $2 ${story.int(300, 999)}`,
      `Rand/€ 20.${story.int(10, 99)}`,
    ),
    ...chrome(
      "menu",
      "Companies",
      "Economy",
      "Markets",
      "Opinion",
      "Wealth",
      "Law",
      "Property",
      "Magazines",
    ),
    ...chrome(
      "paywall",
      story.pick(["PREMIUM", "Subscribers only", "3 free articles left this month"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(({ clock, day, monthName, year }) => `${day} ${monthName} ${year} - ${clock}`),
    ...story.byline(),
    ...chrome("share", "Gift this article", "Share", "Save"),
    ...story.body(
      [
        0.3,
        chrome(
          "paywall",
          "You have been reading with us for a while. A subscription costs less than the flat white on your desk and lasts longer.",
        ),
      ],
      [
        0.6,
        chrome(
          "related",
          `${story.pick(["RELATED", "MORE LIKE THIS", "IN CASE YOU MISSED IT"])}:`,
          ...story.headlines(3),
        ),
      ],
    ),
    ...chrome(
      "legal",
      "Share prices are delayed by at least fifteen minutes. Nothing on this page is advice; talk to somebody licensed before you buy a mine.",
    ),
    ...chrome(
      "comment-form",
      "To have a word under this piece, open a free account or use the one you have.",
    ),
    ...chrome("comment-form", "Please read our comment policy before commenting."),
    ...chrome("related", "Most read", ...numbered(story.headlines(5))),
    ...chrome(
      "newsletter",
      `Get our ${story.pick(["markets wrap", "morning brief", "mining note"])}`,
      "One e-mail at close of business",
    ),
    ...chrome(
      "footer",
      "Contact us",
      "Frequently asked questions",
      "Terms",
      `© ${story.when.year} Cape Exchange. All rights reserved.`,
    ),
  ],
};
