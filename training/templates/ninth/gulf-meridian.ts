import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** An English-language Gulf daily: prayer times, exchange rates, gallery lists, "more from". */
export const gulfMeridian: Template = {
  name: "gulf-meridian",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...(story.int(1, 4) > 1
      ? chrome(
          "ticker",
          "Prayer Timings Fajr 04:51 Dhuhr 12:22 Asr 15:41",
          "Gold Rate 24K 291.50",
          "USD 3.67",
        )
      : []),
    ...chrome("menu", "UAE+", "Living", "Jobs", "Opinion", "Supplements"),
    ...chrome("language", "English", "عربي"),
    ...story.title(),
    ...story.standfirst(),
    ...story.date((w) => `Last updated: ${w.monthName} ${w.dd}, ${w.year} | ${w.clock}`),
    ...story.byline((a) => `${a}, Senior Reporter`),
    ...(story.int(1, 4) > 1 ? chrome("reading-time", `${story.int(1, 6)} MIN READ`) : []),
    ...(story.int(1, 4) > 1
      ? chrome(
          "photo-credit",
          story.pick(["Image Credit: Supplied", "Image Credit: Gulf Meridian archives"]),
        )
      : []),
    ...story.body(
      [0.25, chrome("promo", "READ MORE", ...story.headlines(2))],
      [
        0.5,
        chrome(
          "newsletter",
          "Get the Meridian in your mailbox",
          "Three letters to choose from: Morning, Money, Majlis.",
          "By clicking below to sign up, you're agreeing to our Terms of Use.",
        ),
      ],
      [0.75, chrome("related", story.headline(), story.headline())],
    ),
    ...chrome("tags", "Related Topics:", "#Dubai", "#Heat", "#Schools"),
    ...chrome("share", "Link copied", "f", "t", "w"),
    ...chrome(
      "author-bio",
      `${story.author}`,
      story.pick([
        "Twenty years in the Gulf and still no good at parking. Writes about transport, courts and the lives of those who build.",
        "Senior Reporter. Has covered three royal weddings and one camel recall.",
      ]),
    ),
    ...chrome(
      "related",
      "Also in this package",
      ...story.headlines(2),
      "Most Popular This Hour",
      ...counted(story.headlines(4)),
    ),
    ...(story.int(1, 4) > 1
      ? chrome(
          "sponsor",
          "Sponsored Content",
          story.headline(),
          "Brought to you by Palmline Developers",
        )
      : []),
    ...chrome(
      "consent",
      "We keep a few cookies so that the site remembers your language and emirate. We may also send you notifications. Dismiss / Allow",
    ),
    ...chrome(
      "footer",
      "Currency exchange",
      "Draft rate",
      "Find us on",
      `© Meridian Printing LLC ${story.when.year}. All Rights Reserved.`,
    ),
  ],
};
