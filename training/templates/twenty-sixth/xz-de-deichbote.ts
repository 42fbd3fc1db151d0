import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Kleines Heimatblatt: Familienanzeigen, Notdienste, Vereine, schlichte Seite. */
export const xzDeDeichbote: Template = {
  name: "xz-de-deichbote",
  language: "de",
  layout: { newline: "\r\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Der Deichbote – unabhängig, überparteilich, pünktlich"),
    ...chrome("menu", "Aktuell | Vereine | Kirche | Familienanzeigen | Archiv"),
    ...story.title(),
    ...story.date((w) => `Veröffentlicht: ${w.dd}.${w.mm}.${w.year}`),
    ...story.byline((author) => `(${author})`),
    ...story.body([0.6, story.int(0, 1) === 1 ? chrome("promo", story.headline()) : []]),
    ...(story.int(0, 3) > 0
      ? chrome(
          "calendar",
          "Notdienste",
          "Apotheke: Adler, Markt 4, 0555 2210",
          "Arzt: 116 und 117",
          "Tierarzt: Dr. Kurz, Vehn",
        )
      : []),
    ...chrome("related", "Wir trauern um", "Hinrich Tews, 91", "Alma Groth geb. Ott, 87"),
    ...(story.int(0, 3) > 0
      ? chrome(
          "ticker",
          "Gewinnzahlen",
          "3 11 19 27 40 44",
          "Zusatzzahl 6",
          "Alle Angaben ohne Gewähr",
        )
      : []),
    ...(story.int(0, 3) > 0
      ? chrome("event", "Vereine", "Mo Chor 19.30", "Di Skat", "Do Landfrauen: Vortrag Kompost")
      : []),
    ...chrome("related", "Auch in dieser Ausgabe", ...story.headlines(4)),
    ...(story.int(0, 3) > 0
      ? chrome("ad", "Suche Mitfahrgelegenheit nach Laar", "Kartoffeln ab Hof, 25 kg 14 Euro")
      : []),
    ...chrome("footer", "Redaktionsschluss: Dienstag, 12 Uhr", "Impressum"),
  ],
};
