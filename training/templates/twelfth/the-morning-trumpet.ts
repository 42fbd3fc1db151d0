import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A red-top: capitals, promos stuck in every third paragraph, tips line in prose under the last one. */
export const theMorningTrumpet: Template = {
  name: "the-morning-trumpet",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("site-name", "THE TRUMPET"),
    ...chrome("menu", "NEWS", "FOOTIE", "SHOWBIZ", "MONEY", "BINGO", "DEAR JAN"),
    ...chrome("breadcrumb", "News", "UK News"),
    ...chrome("promo", story.pick(["NOT AGAIN", "CAUGHT OUT", "CRASH PROBE", "SHOCK VOTE"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}${story.pick([", Senior News Reporter", ""])}`),
    ...story.date(
      ({ clock, day, monthShort, year }) => `Published: ${clock}, ${day} ${monthShort} ${year}`,
    ),
    ...chrome("share", "Click to share on X", "Click to share on Facebook"),
    ...chrome(
      "photo-credit",
      story.pick([
        "The scene was taped off last night Credit: Agency",
        "Cops at the scene Credit: NewsPix",
      ]),
    ),
    ...story.body(
      [
        0.2,
        chrome(
          "promo",
          story.pick(["READ MORE TOP STORIES", "MORE ON THIS"]),
          story.headline(),
          story.headline(),
        ),
      ],
      [0.5, chrome("ad", "ADVERTISEMENT - SCROLL FOR MORE")],
      [
        0.75,
        chrome(
          "related",
          "Most read in News",
          story.headline(),
          story.headline(),
          story.headline(),
        ),
      ],
    ),
    ...chrome(
      "contact",
      story.pick([
        "Do you know more? Email the newsdesk or ring 0207 555 0100. We pay for videos too.",
        "Got a story? WhatsApp us. You could be in tomorrow's paper.",
      ]),
    ),
    ...chrome(
      "promo",
      story.pick([
        "Follow the Trumpet on Facebook for the stories everyone's shouting about.",
        "Thousands are saving on their weekly shop with our app. Why aren't you?",
      ]),
    ),
    ...chrome("teaser", story.headline(), story.teaser()),
    ...chrome(
      "poll",
      "SHOULD HE HAVE GONE?",
      "YES",
      "NO",
      `${story.int(1, 9)},${story.int(100, 999)} votes`,
    ),
    ...chrome(
      "legal",
      "When you buy through links in our articles we may earn commission, which pays the man who writes the headlines.",
    ),
    ...chrome(
      "footer",
      "Responsible gambling",
      "Syndication",
      "Contact us",
      `© Trumpet Group Newspapers ${story.when.year}`,
    ),
  ],
};
