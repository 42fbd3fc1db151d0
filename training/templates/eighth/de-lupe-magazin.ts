import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Magazin mit Spendenbrief, Biografien, Quellenhinweis und Veranstaltungstexten; alles Prosa. */
export const deLupeMagazin: Template = {
  name: "de-lupe-magazin",
  language: "de",
  layout: { newline: "\n", gap: "all", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("site-name", "LUPE. Magazin fürs Genauere"),
    ...chrome("menu", "Hefte | Dossiers | Hören | Über uns"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => story.pick([`Text: ${author}`, author])),
    ...story.date(({ day, month, year }) => `${day}. ${monthName("de", month)} ${year}`),
    ...chrome("reading-time", `Lesezeit: ${story.int(3, 12)} Minuten`),
    ...story.body(
      [
        0.4,
        chrome(
          "photo-credit",
          "Ein Raum, in dem seit Jahren nichts verändert wurde. Die Tapete stammt von 1961, der Kalender auch. Foto: Katinka Rahlf",
        ),
      ],
      [
        0.7,
        chrome(
          "podcast",
          story.pick([
            "In der neuen Folge unseres Podcasts spricht Ole mit einer Frau, die Uhren repariert und nie pünktlich ist.",
            "Zum Weiterhören: Was macht eine Stadt mit ihren leeren Kaufhäusern? Ein Gespräch in vier Stockwerken.",
          ]),
        ),
      ],
    ),
    ...chrome(
      "author-bio",
      `${story.author} ${story.pick(["schreibt seit 2017 für LUPE über Arbeit, Dörfer und das Warten.", "ist freie Reporterin und Reporter in einer Person, wie das Finanzamt einmal schrieb."])} ${story.pick(["Davor ein Studium der Geografie, abgebrochen, und eine Lehre als Buchbinder, beendet.", "Für diesen Text brauchte es drei Reisen, elf Kannen Kaffee und ein geliehenes Fahrrad."])}`,
    ),
    ...chrome(
      "donation",
      story.pick([
        "LUPE gehört denen, die es lesen. Es gibt keinen Verlag, keine Bannerwerbung und keinen Onkel mit Geld. Wenn Ihnen dieser Text etwas wert war, dann werden Sie Mitglied; ab fünf Euro im Monat sind Sie dabei.",
        "Eine Bitte in eigener Sache: Uns fehlen noch 380 Mitglieder, damit wir im nächsten Jahr sechs Hefte machen können statt vier. Vielleicht sind Sie die oder der Nächste?",
      ]),
    ),
    ...chrome(
      "event",
      "Am Donnerstag um acht lesen wir in der alten Markthalle vor. Der Eintritt ist frei, die Stühle sind hart.",
    ),
    ...chrome("related", "Weiterlesen", ...story.headlines(2), story.teaser()),
    ...chrome(
      "legal",
      "Wir haben einen Fehler gemacht? Schreiben Sie uns. Korrekturen kennzeichnen wir am Ende des Textes, auch die peinlichen.",
    ),
    ...chrome("footer", "Impressum · Datenschutz · Mitglied werden · Kiosk"),
  ],
};
