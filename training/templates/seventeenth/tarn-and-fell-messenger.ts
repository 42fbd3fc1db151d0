import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A small rural UK weekly: notice of print edition, supporter plea by its editor, district diary, local adverts written as sentences. */
export const tarnAndFellMessenger: Template = {
  name: "tarn-and-fell-messenger",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "The Tarn & Fell Messenger", "Every Thursday since 1881"),
    ...chrome("menu", "News | Farming | Sport | Villages | Births, Marriages & Deaths | Shop"),
    ...story.title(),
    ...story.byline((a) => `Words: ${a}`),
    ...story.date(({ weekday, day, monthName }) => `${weekday}, ${monthName} ${day}`),
    ...story.body(
      [
        0.3,
        chrome(
          "ad",
          story.pick([
            "Logs. Seasoned, delivered, stacked if you're nice. Ring Colin after tea.",
            "Half-price ewes' milk fudge this week at the Dale Stores, Kirk Fell.",
            "Your stairs are not getting any easier. Fell Lifts can help.",
          ]),
        ),
      ],
      [0.6, chrome("promo", `${story.headline()} - page ${story.int(2, 31)}`)],
    ),
    ...chrome(
      "donation",
      "A note from Jean in the office",
      "There are four of us. We cover 900 square miles, eleven parish councils, two marts and a mountain rescue team, and the van has failed its test.",
      `We have put our price up to £${story.int(1, 2)}.${story.int(10, 95)} and we are sorry. If you read us for nothing on here and would like to see the van mended, there is a tin on the counter and a button below.`,
      "Put something in the tin",
    ),
    ...chrome(
      "event",
      "This week in the villages",
      "Friday: beetle drive, Hawkrigg Institute, 7.30pm. Bring a cake.",
      "Saturday: jumble sale, Tarn Chapel, from 10. No electricals.",
      "Sunday: lambing tea, Low Fell. Cancelled if wet, and it will be.",
    ),
    ...chrome("related", "Read this next:", ...story.headlines(3)),
    ...chrome(
      "contact",
      "Call in: 3 Market Cross, Kirk Fell. Mondays, Tuesdays and Thursday mornings. If the door's locked we're at the bakery.",
    ),
    ...chrome(
      "footer",
      "The Messenger is a member of the Press Complaints Panel.",
      "Printed in Hexley",
    ),
  ],
};
