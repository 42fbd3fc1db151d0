import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A what's-on weekly of a port: blurbs of events with prices and doors, a voucher, listings after the story. */
export const harbourGuide: Template = {
  name: "harbour-guide",
  language: "en",
  layout: { newline: "\r\n", gap: "none", indent: "ragged", item: "· " },
  compose: (story) => [
    ...chrome("site-name", "HARBOUR GUIDE"),
    ...chrome(
      "menu",
      "Stage",
      "Gigs",
      "Plates",
      "Kids",
      "Outdoors",
      "Free stuff",
      "Add your event",
    ),
    ...chrome(
      "event",
      "TONIGHT: The Salt Sisters play their third farewell show at the Net Loft. £8 on the door, earplugs included.",
    ),
    ...story.date(({ weekday, day, monthName }) => `${weekday} ${day} ${monthName}`),
    ...story.title((title) => title),
    ...story.byline((author) => `Written by ${author}`),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick([
        "The quay on a Thursday evening, when the stalls stay open until ten. © Harbour Guide/Mina Coe",
        "A good crowd turned out despite the wind. Photo: Terry Blount",
      ]),
    ),
    ...story.body(
      [
        0.3,
        chrome(
          "event",
          story.pick([
            "Swing by the Customs House on Saturday for a tea dance with a live trio. Beginners are welcome from two; the floor is sprung and so are the regulars.",
            "Love vinyl? The record fair fills both floors of the Corn Store this weekend, with 60 dealers and one very patient barber.",
          ]),
        ),
      ],
      [
        0.6,
        chrome(
          "sponsor",
          story.pick([
            "Eat two, pay for one: show this page at Limpet & Daughters before seven on a weekday and your cheaper main course is on the house.",
            "The Harbour Guide is supported by Quayside Motors, who would like you to know that they also do bicycles.",
          ]),
        ),
      ],
      [0.85, chrome("teaser", story.teaser())],
    ),
    ...chrome(
      "calendar",
      story.pick(["What's on this week", "Pick of the diary", "Seven days in the harbour"]),
    ),
    ...story.random
      .shuffled([
        [
          "Ukulele jam",
          "Mon 7pm · Free",
          "Bring a mug and a song. The kettle goes on at half past and nobody is judged until the raffle.",
        ],
        [
          "Ghost walk",
          "Thu 9pm · £12/£9",
          "An hour and a half of tall stories and low beams with a guide who claims to be 300 years old.",
          "Tickets",
        ],
        [
          "Puppets: The Herring Queen",
          "Sat 2pm · £6",
          "Suitable for ages four and up, though some fours will want to sit near the door.",
          "Tickets",
        ],
        [
          "Life drawing",
          "Tue 6.30pm · £8",
          "Models, easels and biscuits provided. Please leave your opinions about hands at home.",
        ],
        [
          "Mudlark Sunday",
          "Sun, two hours before low water",
          "Wellingtons are a must; the tide is not negotiable.",
        ],
      ])
      .slice(0, story.int(3, 5))
      .flatMap((texts) => chrome("event", ...texts)),
    ...chrome(
      "promo",
      "Been to something good? Write it up in 150 words. We print the best one each week, and we pay in cake.",
    ),
    ...chrome(
      "newsletter",
      "THE TIDE TABLE, our email for people with free evenings",
      "Every Wednesday at noon we send one long list and one short opinion.",
      "Your email",
      "Count me in",
      "Oops! That doesn't look like an email address.",
    ),
    ...chrome(
      "footer",
      "Harbour Guide is free from 140 pick-up points. Please take one only.",
      "Advertise",
      "Distribution map",
      "Privacy",
    ),
  ],
};
