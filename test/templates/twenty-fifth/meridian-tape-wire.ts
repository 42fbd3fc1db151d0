import { chrome, numbered } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A financial news wire: tickers, key points, companies mentioned, disclaimers in full prose. */
export const meridianTapeWire: Template = {
  name: "meridian-tape-wire",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "ticker",
      "S&P FUT",
      `${story.pick(["+", "-"])}0.${story.int(10, 99)}%`,
      "EUR/USD",
      `1.${story.int(1000, 1200)}`,
      "BRENT",
      `$${story.int(60, 95)}.${story.int(10, 99)}`,
    ),
    ...chrome("menu", "Markets", "Economy", "Deals", "Tech", "Wealth", "Opinion", "Live TV"),
    ...chrome("breadcrumb", story.pick(["Markets | Banks", "World | Economy", "Business"])),
    ...story.title(),
    ...story.byline((author) => `By ${author}`),
    ...story.date(
      ({ monthShort, day, year, clock }) =>
        `${monthShort}. ${day}, ${year} at ${clock} ${story.pick(["GMT", "ET", "SGT"])}`,
    ),
    ...chrome("tools", "Save", "Translate", "Listen", "3:41"),
    ...chrome("share", "Gift this article"),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick(["Photographer: Ana Lindqvist/Meridian", "Source: Handout"]),
    ),
    ...story.body(
      [
        0.3,
        chrome(
          "promo",
          story.pick(["Also on the Tape: ", "Related: ", "Read: "]) + story.headline(),
        ),
      ],
      [
        0.65,
        chrome(
          "newsletter",
          "Before the bell",
          "The five things traders are talking about, every morning at 6.",
          "Signing up means you accept our terms and our privacy notice.",
        ),
      ],
    ),
    ...chrome("tools", "Clients of Meridian Desk had this story eleven minutes ago."),
    ...chrome(
      "related",
      "Up Next",
      story.headline(),
      "Most Read",
      ...numbered(story.headlines(5), " "),
    ),
    ...chrome(
      "sponsor",
      "Paid Post",
      story.pick(["Why family offices are looking north", "The quiet case for cement"]),
    ),
    ...chrome(
      "legal",
      "Information on this page is delayed by at least 15 minutes and is provided for information only. It is not advice to buy or sell any security, and past performance is no guide to future returns.",
    ),
    ...chrome(
      "footer",
      "Careers",
      "Advertise",
      "Licensing & Reprints",
      "Help",
      `©${story.when.year} Meridian Tape LP`,
    ),
  ],
};
