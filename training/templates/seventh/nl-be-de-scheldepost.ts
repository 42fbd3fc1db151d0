import { monthName, weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Belgian (Flemish) quality paper behind a wall: plus marks, gift links, reader letters, game links. */
export const nlBeDeScheldepost: Template = {
  name: "nl-be-de-scheldepost",
  language: "nl",
  layout: { newline: "\n", gap: "all", indent: "body", item: "– " },
  compose: (story) => [
    ...chrome("site-name", "De Scheldepost"),
    ...chrome(
      "menu",
      "Live",
      "Plus",
      "Binnenland",
      "Wetstraat",
      "Economie",
      "Opinies",
      "Lifestyle",
      "Spelletjes",
      "dSP Avond",
    ),
    ...story.pick([
      chrome("paywall", `Plusartikel${story.pick(["", " · Cadeau gekregen van een abonnee"])}`),
      [],
    ]),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(
      ({ clock, day, month, weekday, year }) =>
        `${weekdayName("nl", weekday)} ${day} ${monthName("nl", month)} ${year} om ${clock}`,
    ),
    ...chrome("tools", "Lettergrootte", "Leeslijst", "Geef cadeau", "Print"),
    ...story.body(
      [
        0.3,
        chrome(
          "promo",
          `${story.pick(["LEES OOK", "MEER OVER DIT ONDERWERP"])} | ${story.headline()}`,
        ),
      ],
      [
        0.6,
        [
          ...chrome("teaser", story.teaser()),
          ...chrome(
            "newsletter",
            "Ochtendpost",
            "De nieuwsmanager van dienst vat elke dag om halfzeven samen wat u niet mag missen.",
            "Schrijf u in",
          ),
        ],
      ],
    ),
    ...chrome(
      "paywall",
      "U bent nog niet aangemeld",
      `Lees vanaf ${story.pick(["€ 1", "€ 2,50"])} per week alle Plusartikels. Studenten en leerkrachten betalen de helft, en wie stopt hoeft niet te zeggen waarom.`,
      "Bekijk het aanbod",
    ),
    ...chrome(
      "comment-form",
      story.pick([
        "Brief aan de redactie? Maximaal 200 woorden, met naam en gemeente.",
        "Iets verkeerds gelezen? Meld een fout.",
      ]),
    ),
    ...chrome(
      "related",
      "Aangeraden",
      ...story.headlines(3),
      story.pick(["Nog meer nieuws", "Toon meer"]),
    ),
    ...chrome(
      "tools",
      "Spelletjes",
      "Zweeds raadsel",
      "Woordzoeker",
      "Quiz: hoe goed volgde u de week?",
    ),
    ...chrome(
      "footer",
      "Colofon",
      "Wedstrijden",
      "Abonnee worden",
      "Adverteren",
      "Cookiebeheer",
      "V.U. Hendrik Claes, Kaai 14, 2000 Antwerpen",
    ),
  ],
};
