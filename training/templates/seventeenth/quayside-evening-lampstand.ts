import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A big UK regional: many-paragraph letter about ads and premium, reader count, poll, lone question headline, address lines. */
export const quaysideEveningLampstand: Template = {
  name: "quayside-evening-lampstand",
  language: "en",
  layout: { newline: "\r\n", gap: "paragraphs", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome("site-name", "Quayside Evening Lamp"),
    ...chrome(
      "menu",
      "News",
      "Crime",
      "Rugby",
      "Memory Lane",
      "Business",
      "Announcements",
      "E-editions",
    ),
    ...chrome(
      "follow",
      "This is a developing page.",
      `${story.int(3, 40)} people are reading this now`,
    ),
    ...story.title(),
    ...story.byline((a) => `${a} in ${story.pick(["Wyrmouth", "Pinfold", "the city centre"])}`),
    ...story.date(
      ({ weekday, day, monthName, clock }) => `${weekday} ${day} ${monthName}, ${clock}`,
    ),
    ...story.standfirst(),
    ...story.body(
      [0.2, chrome("promo", story.headline())],
      [0.5, chrome("promo", story.teaser())],
      [0.8, chrome("promo", story.headline())],
    ),
    ...chrome(
      "paywall",
      "Why am I seeing adverts?",
      "Because they pay for the reporters. A page like this one costs us about eleven pounds to make and earns about four pence each time that it is read.",
      "If you would rather not see them, Premium is £2.99 a month. There are no pop-ups, no videos that follow you down the page, and the puzzles work.",
      "If you would rather see them, thank you. The one for the stairlift is our oldest friend.",
    ),
    ...chrome(
      "poll",
      "Is it time the barrage was built?",
      `Aye ${story.int(30, 60)}%`,
      `Nay ${story.int(20, 50)}%`,
      `It'll never happen ${story.int(5, 20)}%`,
      `${story.int(400, 4000)} votes, poll now closed`,
    ),
    ...chrome(
      "comment",
      `${story.reader()}`,
      story.comment(),
      `${story.reader()}`,
      story.comment(),
      "Show more replies",
      "Report",
    ),
    ...chrome(
      "contact",
      "Quayside Lamp, 14 Bonded Row. The front desk is open on weekdays from ten until three. If you have come about the photograph, ask for Lin.",
    ),
    ...chrome(
      "related",
      "Most commented",
      ...story.headlines(3),
      "Weird and wonderful",
      ...story.headlines(2),
    ),
    ...chrome(
      "footer",
      "Jobs at the Lamp",
      "Report this ad",
      "Corrections: we put them right as soon as we can",
    ),
  ],
};
