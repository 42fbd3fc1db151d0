import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** An Australian bush weekly: membership prose, fuel and cattle prices, notices. */
export const qvOutbackBulletinAu: Template = {
  name: "qv-outback-bulletin-au",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "News", "Rural", "Footy", "Tributes", "Ag Jobs"),
    ...chrome(
      "ticker",
      `Diesel ${story.int(170, 220)}.9`,
      "Steers 312c",
      `Wheat $${story.int(280, 390)}`,
    ),
    ...story.title(),
    ...story.byline((author) => `By ${author}`),
    ...story.date(
      ({ monthName, day, year, clock }) =>
        `Updated ${monthName} ${day} ${year} - ${clock}, first published ${clock}`,
    ),
    ...chrome(
      "photo-credit",
      story.pick(["Picture by Kel Brody", "Picture supplied", "File picture"]),
    ),
    ...chrome(
      "login",
      "Subscribe now for unlimited access.",
      "(min cost $8)",
      "Login or signup to continue reading",
    ),
    ...story.body(
      [0.45, chrome("newsletter", "Stay in the loop", "Yes, mate")],
      [0.8, chrome("promo", story.headline())],
    ),
    ...chrome(
      "author-bio",
      story.author,
      "Journalist",
      story.pick([
        "Covers saleyards, shires and anything with a tail.",
        "Based in the office above the bakery.",
      ]),
    ),
    ...chrome("related", "More from Rural", ...marked("> ", story.headlines(3))),
    ...chrome("event", "Tributes", "In loving memory", "Share a tribute"),
    ...chrome(
      "donation",
      "Our paper goes out to eleven towns and loses money in nine of them. If you'd miss it, chip in the price of a pie.",
    ),
    ...chrome("comment", story.reader(), story.comment()),
    ...chrome("footer", "Our sites", "Advertise", "Conditions", "Digital print edition"),
  ],
};
