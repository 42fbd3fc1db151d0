import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Lokalblatt: Bezahlschranken-Reste, Ressort über der Zeile, Meistgelesen, Anzeigenkästen, Fußzeile ohne Abstand. */
export const qvDeEllerauerBote: Template = {
  name: "qv-de-ellerauer-bote",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Lokales", "Sport", "Kultur", "Trauer", "Jobs", "E-Paper", "Anmelden"),
    ...chrome(
      "breadcrumb",
      "Startseite",
      "Lokales",
      story.pick(["Ellerau", "Lindenau", "Wallbruck"]),
    ),
    ...chrome("paywall", story.pick(["Plus", "B+", "Abo"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Von ${author}`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}.${mm}.${year}, ${clock} Uhr`),
    ...chrome("reading-time", `Lesezeit: ${story.int(1, 6)} Min`),
    ...chrome("share", "Teilen", "Drucken", "Merken"),
    ...chrome("photo-credit", `Foto: ${story.pick(["Archiv", "Privat", "Hansen"])}`),
    ...story.body(
      [0.3, chrome("ad", "Anzeige")],
      [0.5, chrome("promo", story.headline())],
      [0.8, chrome("newsletter", "Der Bote am Morgen", "Jeden Tag um sechs, gratis", "Anmelden")],
    ),
    ...chrome(
      "tags",
      "Themen",
      story.pick(["Rathaus", "Verkehr", "Schule"]),
      story.pick(["Leute", "Wetter"]),
    ),
    ...chrome("related", "Meistgelesen", ...numbered(story.headlines(5))),
    ...chrome("comment", "Kommentare", story.reader(), story.comment(), "Antworten"),
    ...chrome("footer", "Impressum", "Datenschutz", "AGB", "Abo kündigen", "Mediadaten"),
  ],
};
