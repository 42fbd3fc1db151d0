import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** South African weekly: load-shedding ticker, donation letter in prose mid-page, comments with votes, obits. */
export const veldtMail: Template = {
  name: "veldt-mail",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome("ticker", "Stage 2 until 22:00", "R/$ 18.41", "Dam levels 71%"),
    ...chrome("menu", "Mail home", "Elections", "Mzansi life", "Opinionista", "Podcasts", "Hamper"),
    ...chrome("login", "Molo, friend"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `By ${a}`),
    ...story.date(({ day, monthShort, year }) => `${day} ${monthShort} ${year}`),
    ...chrome("audio", "Have this read to you", `${story.int(3, 9)} min`),
    ...story.body(
      [
        0.35,
        chrome(
          "donation",
          "Dear reader, there are 29,000 of you who put in R75 a month so that the other four million can read for nothing. If you have been meaning to move from the second group to the first, today is as good as any.",
        ),
      ],
      [0.6, chrome("promo", story.headline())],
    ),
    ...chrome(
      "comment",
      "Join the talk",
      story.reader(),
      story.comment(),
      `${story.int(0, 40)}`,
      `${story.int(0, 12)}`,
      story.reader(),
      story.comment(),
      `${story.int(0, 40)}`,
      `${story.int(0, 3)}`,
    ),
    ...chrome(
      "comment",
      "Only those who pay may speak here. It keeps the trolls to a decent class.",
    ),
    ...chrome("related", "Hot on the Mail", ...counted(story.headlines(4))),
    ...chrome("podcast", "Don't Shoot: our courts team on the week in the box. Season 6"),
    ...chrome("related", story.headline()),
    ...chrome("teaser", story.teaser()),
    ...chrome("footer", "Weekly Veldt (Pty) Ltd", "Press Code", "Friends of the Mail"),
  ],
};
