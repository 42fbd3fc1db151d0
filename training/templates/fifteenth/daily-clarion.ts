import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A British red-top tabloid: capital teasers, puffs between paragraphs, comments with votes, a shouting list. */
export const dailyClarion: Template = {
  name: "daily-clarion",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "TV",
      "SPORT",
      "SHOWBIZ",
      "STYLE",
      "MONEY",
      "TRAVEL",
      "MOTORS",
      "PUZZLES",
      "OPINION",
    ),
    ...chrome("login", "Sign in", "Jump directly to the content"),
    ...chrome("breadcrumb", "NEWS > UK NEWS"),
    ...story.title((title) => title.toUpperCase()),
    ...story.standfirst(),
    ...story.byline((author) => story.pick([author, `${author}, Reporter`])),
    ...story.date(
      ({ clock, day, monthShort, year }) => `Published: ${clock}, ${day} ${monthShort} ${year}`,
    ),
    ...story.date(
      ({ clock, day, monthShort, year }) => `Updated: ${clock}, ${day} ${monthShort} ${year}`,
    ),
    ...chrome("comment", "comments", `${story.int(5, 800)}`),
    ...story.body(
      [
        story.int(12, 28) / 100,
        chrome(
          "photo-credit",
          `${story.int(2, 8)}`,
          story.pick(["Neighbours gathered to watch", "The pair pictured last summer"]),
          story.pick(["Credit: Facebook", "Credit: SWNE", "Credit: Louis Tranter"]),
        ),
      ],
      [
        story.int(27, 43) / 100,
        chrome(
          "promo",
          story.pick(["READ MORE IN UK NEWS", "READ MORE ON THE STORM", "MORE NEWS"]),
          story.headline(),
          story.headline(),
        ),
      ],
      [
        story.int(47, 63) / 100,
        story.pick([chrome("promo", story.headline().toUpperCase(), story.teaser()), []]),
      ],
      [
        story.int(67, 83) / 100,
        chrome("ad", story.pick(["ADVERTISEMENT", "Article continues below"])),
      ],
      [
        story.int(77, 93) / 100,
        chrome(
          "contact",
          story.pick([
            "Do YOU have a story? Email tips@clarion.example or call 0207 946 0811",
            "Do you know what happened? Get in touch with our newsdesk, we pay for pictures",
          ]),
        ),
      ],
    ),
    ...story.pick([chrome("teaser", story.teaser()), []]),
    ...chrome(
      "related",
      story.pick(["Most read in News", "MORE FROM THE CLARION"]),
      ...story.headlines(5).map((headline) => headline.toUpperCase()),
    ),
    ...story.pick([
      chrome(
        "sponsor",
        story.pick([
          "PROMO: 60 free spins, no deposit",
          "We earn a commission for products bought through some links in this article.",
        ]),
        "18+. Please gamble responsibly. Full T&Cs apply.",
      ),
      [],
    ]),
    ...story.repeat(3, () =>
      chrome(
        "comment",
        story.reader(),
        story.comment(),
        `${story.int(0, 90)}`,
        `${story.int(0, 40)}`,
      ),
    ),
    ...chrome(
      "tags",
      "Topics",
      story.pick(["Weird news", "Court cases", "Emergency services"]),
      story.pick(["Exclusives", "Transport"]),
    ),
    ...story.pick([
      chrome(
        "consent",
        "We and our 902 partners store and access personal data, such as cookies, on your device. Choose ‘Pay to Reject’ if you would rather not see personalised ads.",
        "Accept All",
        "Pay to Reject",
      ),
      [],
    ]),
    ...chrome(
      "footer",
      "Editorial Complaints",
      "Clarifications and Corrections",
      "News Licensing",
      "Contributor Terms",
      "Sitemap",
    ),
  ],
};
