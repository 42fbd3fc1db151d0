import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** German regional daily: plus articles, e-paper, family notices, read-aloud, app prompt */
export const mhDeTannauerBote: Template = {
  name: "mh-de-tannauer-bote",
  language: "de",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "Abo", "E-Paper", "Anzeigen", "Trauer", "Jobs", "Menü", "Suche", "Anmelden"),
    ...chrome("breadcrumb", story.pick(["Startseite / Lokales / Tannau", "Lokales > Landkreis"])),
    ...chrome("paywall", story.pick(["Plus", "Tannauer Bote+", "Frei lesbar"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Von ${a}`),
    ...story.date((d) => `${d.dd}.${d.mm}.${d.year}, ${d.clock} Uhr`),
    ...chrome("reading-time", `Lesezeit: ${story.int(2, 7)} Min.`),
    ...chrome("audio", "Artikel anhören", "0:00"),
    ...chrome("share", "Merken", "Teilen", "Drucken", "Artikel verschenken"),
    ...story.body(
      [
        0.15,
        chrome(
          "photo-credit",
          story.pick(["Foto: Ulrike Pfahl", "© Symbolbild/Archiv", "Bild: Feuerwehr Tannau"]),
        ),
      ],
      [
        0.4,
        chrome("related", "Das könnte Sie auch interessieren", story.headline(), story.headline()),
      ],
      [
        0.65,
        chrome(
          "newsletter",
          "Guten Morgen, Tannau! Jeden Tag um sechs wissen, was im Landkreis los ist: Unser Newsletter kommt kostenlos, und Sie können ihn jederzeit abbestellen.",
          "E-Mail-Adresse",
          "Jetzt anmelden",
        ),
      ],
      [0.85, chrome("ad", story.pick(["Anzeige", "- Anzeige -", "Werbung"]))],
    ),
    ...chrome(
      "comment-form",
      "Diskutieren Sie mit",
      "Zum Kommentieren müssen Sie angemeldet sein. Wir prüfen Beiträge werktags zwischen 8 und 18 Uhr und behalten uns vor, sie zu kürzen.",
    ),
    ...chrome("related", "Meistgelesen", ...numbered(story.headlines(5))),
    ...chrome(
      "event",
      "Traueranzeigen",
      `Hedwig Kolb, geb. 19${story.int(28, 49)}`,
      "Alle Anzeigen ansehen",
    ),
    ...chrome("app", "Den Boten als App: jetzt laden"),
    ...chrome(
      "footer",
      "Impressum",
      "Datenschutz",
      "AGB",
      "Mediadaten",
      "Abo kündigen",
      `© Tannauer Verlagshaus ${story.when.year}`,
    ),
  ],
};
