import { chrome, marked, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A tabloid with shouting cross-heads of its own promotions and a celebrity column down the side. */
export const theDailyKlaxon: Template = {
  name: "the-daily-klaxon",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome("menu", "TV", "Showbiz", "Sport", "Money", "Dear Denise", "Bingo", "Deals"),
    ...chrome(
      "promo",
      ...marked("", [`HOT TOPIC ${story.headline()}`, `EXCLUSIVE ${story.headline()}`]),
    ),
    ...chrome("breadcrumb", story.pick(["NewsUK News", "News > UK News", "Home – News – Latest"])),
    ...chrome("tags", story.pick(["SHOCKER", "'HEARTBREAKING'", "BREAKING", "PUB BUST"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((name) => story.pick([`${name}, Chief Reporter`, `By ${name}`])),
    ...story.date((w) => `Published: ${w.clock}, ${w.day} ${w.monthShort} ${w.year}`),
    ...chrome(
      "first-published",
      `Updated: ${story.int(10, 23)}:0${story.int(0, 9)}, ${story.when.day} ${story.when.monthShort} ${story.when.year}`,
    ),
    ...chrome("comment", `Comments (${story.int(0, 340)})`),
    ...story.body(
      [
        0.2,
        chrome(
          "photo-credit",
          `${story.int(2, 6)}`,
          story.pick(["Locals are divided over the news", "The scene this morning"]),
          `Credit: ${story.pick(["Eastnews", "SWPix Agency", "Paul Gadd – The Klaxon"])}`,
        ),
      ],
      [
        0.4,
        [
          ...chrome("promo", story.pick(["MORE ON THIS STORY", "READ MORE NEWS", "MORE IN NEWS"])),
          ...chrome(
            "promo",
            ...story
              .headlines(3)
              .map((h, at) => `${["TRAGIC END", "BIN THERE", "NO WAY"][at]} ${h}`),
          ),
        ],
      ],
      [
        0.7,
        story.int(0, 1)
          ? chrome(
              "promo",
              `Most read in ${story.pick(["News", "The Klaxon", "Money"])}`,
              ...story.headlines(4),
            )
          : chrome(
              "ad",
              "Exclusive offer",
              "Get 30 free spins at Klaxon Bingo. 18+. New customers only. Please gamble responsibly.",
            ),
      ],
    ),
    ...chrome(
      "contact",
      story.pick([
        "Seen something? Our news desk wants to hear it: tips@dailyklaxon.example or 020 7946 0998. We pay for pictures!",
        "GOT a story? Ring us on 020 7946 0998 or WhatsApp 07700 900 118. We pay cash for tales.",
      ]),
    ),
    ...chrome(
      "follow",
      "Like us on Facebook",
      "Follow us from our main account @dailyklaxon, where we post the day's top stories",
    ),
    ...chrome(
      "tags",
      "Topics",
      ...story.pick([
        ["Crime", "Courts"],
        ["Politics", "Westminster"],
        ["Weather", "Travel"],
      ]),
    ),
    ...chrome("promo", "TRENDING NOW", ...numbered(story.headlines(5), " ")),
    ...chrome("promo", "SHOWBIZ", ...story.headlines(3)),
    ...chrome(
      "ad",
      "From the Web",
      story.pick([
        "Doctors stunned by one simple ear trick",
        "If you own a dog, read this tonight",
        "These hearing aids are selling out in Skelby",
      ]),
      story.pick(["HearWell Direct", "PetPlanner"]),
      "by AdRiver",
    ),
    ...chrome(
      "legal",
      "We try to get everything right and now and then we don't. If you think that we have broken the Editors' Code, our complaints form is at dailyklaxon.example/complain",
    ),
    ...chrome(
      "footer",
      "©Klaxon Newspapers Limited. Company no. 555019. The Klaxon and its horn are trade marks.",
    ),
  ],
};
