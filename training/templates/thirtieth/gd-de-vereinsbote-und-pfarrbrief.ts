import { monthName, weekdayName } from "../calendar.ts";
import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** German parish/community association news page: notices, services, donations account, contact hours. */
export const gdDeVereinsboteUndPfarrbrief: Template = {
  name: "gd-de-vereinsbote-und-pfarrbrief",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("site-name", "Gemeindebote Oberrieden", "Nachrichten aus Kirche, Verein und Dorf"),
    ...chrome("menu", "Aktuelles", "Gottesdienste", "Gruppen", "Kita", "Friedhof", "Kontakt"),
    ...story.title(),
    ...story.date(
      ({ day, month, weekday, year }) =>
        `${weekdayName("de", weekday)}, ${day}. ${monthName("de", month)} ${year}`,
    ),
    ...story.byline(),
    ...chrome(
      "photo-credit",
      story.pick(["Foto: privat", "Bild: Gemeindearchiv", "Foto: K. Ehrlich"]),
    ),
    ...story.body(),
    ...chrome(
      "donation",
      "Spendenkonto für das Kirchendach: Sparkasse, Stichwort „Ziegel“. Eine Quittung stellen wir gern aus.",
    ),
    ...chrome(
      "calendar",
      "Die nächsten Gottesdienste",
      "So. 10 Uhr: Festgottesdienst mit Posaunenchor",
      "Mi. 18 Uhr: Andacht",
    ),
    ...chrome("related", "Weitere Meldungen", ...marked("› ", story.headlines(3))),
    ...chrome(
      "contact",
      "Das Pfarrbüro ist dienstags von 9 bis 12 Uhr geöffnet. Wenn niemand öffnet, bitte am Garten klopfen.",
    ),
    ...(story.int(0, 1) === 1
      ? chrome("comment", `${story.reader()} schrieb:`, `${story.comment()}`)
      : []),
    ...chrome("newsletter", "Gemeindebrief lieber per Mail? Bitte im Büro Bescheid sagen."),
    ...chrome("footer", "Impressum", "Datenschutzerklärung", "Seite drucken"),
  ],
};
