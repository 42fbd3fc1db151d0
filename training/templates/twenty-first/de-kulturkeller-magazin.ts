import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Österreichisches Magazin: Inhaltsverzeichnis, Buchtipps mit Preis, Gewinnspiel, Paywall. */
export const deKulturkellerMagazin: Template = {
  name: "de-kulturkeller-magazin",
  language: "de",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("breadcrumb", `Magazin / ${story.pick(["Gesellschaft", "Essen", "Sport", "Leben"])}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(({ day, month, year }) => `${day}. ${monthName("de", month)} ${year}`),
    ...story.byline((author) => `von ${author}`),
    ...(story.int(1, 100) <= 70
      ? chrome("audio", "Artikel anhören", "1x", `${story.int(4, 12)}:${story.int(10, 59)}`)
      : []),
    ...story.body(
      [0.35, chrome("teaser", story.teaser())],
      [0.55, chrome("photo-credit", `© ${story.pick(["Illustration: Pia Moser", "privat"])}`)],
      [
        0.7,
        chrome(
          "paywall",
          "Weiterlesen mit Kellerkarte: vier Wochen um 1 Euro, danach 7,90 Euro im Monat. Bereits Abonnent? Einloggen.",
        ),
      ],
    ),
    ...(story.int(1, 100) <= 60
      ? chrome(
          "tags",
          `${story.pick(["Wien", "Graz", "Dorfleben"])}, ${story.pick(["Interview", "Reportage"])}, Ausgabe ${story.int(1, 52)}/${story.when.year}`,
        )
      : []),
    ...chrome(
      "promo",
      "Bücher der Woche",
      `Lena Wirt: Kalte Suppe, ${story.int(120, 400)} S., ${story.int(18, 29)},00 Euro`,
      `Rezeptheft Nr. ${story.int(2, 19)}, ${story.int(5, 9)},90 Euro`,
    ),
    ...chrome(
      "promo",
      "Gewinnspiel",
      "Wer schrieb „Die Seilbahn“?",
      "A: Wirt",
      "B: Hofer",
      "C: niemand",
    ),
    ...chrome("related", ...story.headlines(story.int(3, 5))),
    ...chrome("follow", "Folgen Sie dem Keller", "Instagram", "Mastodon"),
    ...chrome(
      "footer",
      "Offenlegung",
      "Blattlinie",
      "Anzeigenpreise",
      "Kundendienst +43 1 555 01 20",
    ),
  ],
};
