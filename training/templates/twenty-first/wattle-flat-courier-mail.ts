import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Australian country paper behind a soft wall: three-free-stories note, race fields, weather, classifieds. */
export const wattleFlatCourierMail: Template = {
  name: "wattle-flat-courier-mail",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...(story.int(1, 100) <= 70 ? chrome("login", "Hi there, log in or subscribe") : []),
    ...chrome("breadcrumb", `News / ${story.pick(["Local", "Region", "Sport"])}`),
    ...story.title(),
    ...story.byline((author) => author),
    ...story.date(
      ({ clock, day, monthShort, year }) => `${day} ${monthShort} ${year} · ${clock} AEST`,
    ),
    ...chrome(
      "paywall",
      ...story.pick([
        [`You have ${story.int(1, 4)} free stories left this month`],
        ["This story is free thanks to our subscribers"],
      ]),
    ),
    ...(story.int(1, 100) <= 60
      ? chrome("photo-credit", story.pick(["File", "Photo supplied", "Picture by Kel Moss"]))
      : []),
    ...story.body(
      [
        0.2,
        chrome(
          "paywall",
          "Local news costs money to make. For $3.50 a week you keep a reporter at the council table.",
          "Subscribe",
        ),
      ],
      [
        0.4,
        chrome(
          "photo-credit",
          `${story.pick(["Kel at the gate", "The silo on Tuesday", "Bowlers at tea"])}. Picture supplied`,
        ),
      ],
      [0.55, chrome("promo", "IN OTHER NEWS", story.headline(), story.headline())],
      [0.75, chrome("poll", "Will you go on Saturday?", "Wouldn't miss it", "Got sheep")],
    ),
    ...chrome(
      "ticker",
      "Saturday's fields",
      "R1 12.40 Maiden: 3. Gravy Train, 7. Mum's Ute",
      `R2 1.15 Class 2: 1. Tin Lid, 4. ${story.pick(["Slow Combustion", "Dusty Miller"])}`,
    ),
    ...chrome(
      "ticker",
      "Wattle Flat",
      `Now ${story.int(12, 29)}°`,
      `Max ${story.int(30, 44)}°`,
      `Fire danger: ${story.pick(["High", "Extreme", "Moderate"])}`,
    ),
    ...chrome(
      "author-bio",
      story.author,
      `${story.author} has covered the shire for ${story.int(2, 19)} years. Email with tips, tractors and corrections.`,
    ),
    ...chrome("related", ...story.headlines(story.int(4, 6))),
    ...chrome(
      "footer",
      "Terms of use",
      "Delivery queries: 1800 555 010",
      "Place a classified",
      "Letters to the editor",
    ),
  ],
};
