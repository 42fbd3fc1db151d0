import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Sunday tabloid: shouty inline headlines of other stories, puzzles, horoscopes, celebrity rail after the last line. */
export const sundayLantern: Template = {
  name: "sunday-lantern",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "body", item: "" },
  compose: (story) => [
    ...chrome("menu", "LANTERN", "SHOWBIZ", "SOAPS", "FOOTIE", "YOUR LIFE", "BINGO"),
    ...chrome("ticker", "LATEST", story.headline()),
    ...story.title((t) => t.toUpperCase()),
    ...story.standfirst(),
    ...story.byline((a) => `By ${a.toUpperCase()}`),
    ...story.date(({ clock, day, monthShort }) => `Live since ${clock}, ${day} ${monthShort}`),
    ...chrome("counter", `${story.int(20, 400)}`),
    ...chrome("share", "WhatsApp it", "Text it", "Shout it"),
    ...story.body(
      [
        0.2,
        chrome(
          "photo-credit",
          story.pick(["3", "2", "5"]),
          story.pick([
            "How the day unfolded CREDIT: Splashdown",
            "A neighbour's snap from Sunday CREDIT: Lantern reader",
          ]),
        ),
      ],
      [0.4, chrome("promo", story.headline().toUpperCase())],
      [
        0.6,
        chrome(
          "promo",
          story.pick(["INSIDE THE LANTERN", "TURN THE PAGE", "DON'T TELL MUM"]),
          story.headline(),
          story.headline(),
        ),
      ],
      [0.85, chrome("contact", "Know a secret? Whisper it to us on 07700 900 118.")],
    ),
    ...chrome("related", ...story.headlines(3)),
    ...chrome("ad", "Fancy a flutter? 18+"),
    ...chrome(
      "related",
      story.pick(["HOT OFF", "THE ONES YOU'RE ALL SCREAMING ABOUT", "TOP OF THE POPS"]),
      ...numbered(story.headlines(6)),
    ),
    ...chrome(
      "calendar",
      "STARS: What's coming for Libra this week",
      "PRIZE WORDSQUARE: £500 must go",
    ),
    ...chrome("footer", "© Lantern Sunday Newspapers", "Our cookies", "Our rules", "Moan to us"),
  ],
};
