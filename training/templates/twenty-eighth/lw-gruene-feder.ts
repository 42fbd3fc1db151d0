import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Genossenschaftliches Magazin: Mitgliederwerbung in mehreren Absätzen im Text, Rundbrief, Buchladen, Transparenzhinweis. */
export const lwGrueneFeder: Template = {
  name: "lw-gruene-feder",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome("site-name", "Grüne Feder – gehört denen, die sie lesen"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `von ${a}`),
    ...story.date(({ day, month, year }) => `${day}. ${monthName("de", month)} ${year}`),
    ...story.body(
      [
        0.45,
        chrome(
          "donation",
          `Dieser Text ist frei zugänglich, weil ${story.int(4, 19)}.${story.int(100, 999)} Menschen ihn bezahlt haben.`,
          "Wir haben keinen Verleger, keine Bank und keine Werbung. Wir haben Sie.",
          story.pick([
            "Werden Sie Mitglied, schon ab vier Euro im Monat.",
            "Machen Sie mit? Es dauert nicht länger als dieser Absatz.",
          ]),
        ),
      ],
      [0.8, chrome("promo", story.headline())],
    ),
    ...chrome(
      "newsletter",
      "Jeden zweiten Donnerstag schicken wir Ihnen einen Brief. Darin stehen ein langer Text, drei kurze und ein Rezept, das ohne Ofen auskommt.",
    ),
    ...chrome(
      "promo",
      "Aus unserem Buchladen",
      "Der Mann, der Moore sammelte. Ein Reisebericht, bei dem man nasse Füße bekommt. Gebunden, 24 Euro, versandfrei.",
    ),
    ...chrome(
      "legal",
      "Hinweis: Die Recherche wurde durch ein Stipendium gefördert. Der Geldgeber hatte auf den Inhalt keinen Einfluss und kannte ihn vor der Veröffentlichung nicht.",
    ),
  ],
};
