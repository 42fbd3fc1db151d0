import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A local paper that explains itself: why comments are shut, how to complain, what the ads pay for, who owns it. */
export const tarnValleyGazette: Template = {
  name: "tarn-valley-gazette",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "+ " },
  compose: (story) => [
    ...chrome("site-name", "TARN VALLEY GAZETTE", "Founded 1859, still cross"),
    ...chrome("login", "Hello, reader! Register or log in"),
    ...chrome("menu", "Local", "Letters", "Sport", "Farming", "Buy a photo", "Notices"),
    ...story.title(),
    ...story.date(({ weekday, day, monthName, year }) => `${weekday}, ${day} ${monthName} ${year}`),
    ...story.byline(
      (author) => `${author}, ${story.pick(["Chief Reporter", "Valley reporter", "Trainee"])}`,
    ),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick([
        "Looking for a print of this photograph? Order it by ringing the front office with the number TV4471.",
        "Market day, as seen from the bank that is now a nail bar. Picture: Gazette reader Ena Tibbs",
      ]),
    ),
    ...story.body(
      [
        0.5,
        chrome(
          "ad",
          story.pick([
            "Your browser is blocking adverts. They are mostly for gravel, and they pay for the court reporter. Please let them through.",
            "We have noticed that you are using an ad blocker. That's all right, but somebody has to pay for the biscuits.",
          ]),
        ),
      ],
      [0.8, chrome("promo", story.headline())],
    ),
    ...chrome(
      "comment-form",
      "Comments are closed on this article",
      story.pick([
        "For legal reasons we are unable to open this story to comments. That may be because someone has been charged, because someone has died, or because of what happened last time.",
        "To comment you need to be signed in with a name that is your own. New members must wait for a day before they post; we find that it helps.",
      ]),
    ),
    ...chrome(
      "legal",
      "How to complain",
      "If you think that we have got something wrong, please tell us first. Write to the editor at the address below and say what was inaccurate, when it appeared and what you would like to be done. We aim to answer within a week.",
      "If you are not satisfied you can go to the regulator, whose finding we will print on the same page and at the same size.",
    ),
    ...chrome(
      "site-name",
      "Who owns us",
      "The Gazette belongs to a trust of five local people, none of whom may hold office, sell land to the council or appear in the gardening column.",
    ),
    ...chrome("related", "Readers' choice"),
    ...story.repeat(story.int(3, 5), (at) => chrome("related", `${at + 1} ${story.headline()}`)),
    ...story.repeat(2, () => chrome("teaser", story.teaser())),
    ...chrome(
      "ad",
      "Property of the week",
      "A three-bedroom cottage with a stream at the bottom of the garden and, twice a year, in it. Offers over £240,000.",
    ),
    ...chrome(
      "contact",
      "Front office: 9 Beck Side, Tarnhead. Open Monday to Friday, nine till four; Wednesdays till noon.",
    ),
  ],
};
