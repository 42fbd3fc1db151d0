import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Nüchterne Regionalseite: einzelner Anrisssatz oder Schlagzeile im Text, Newsletter- und Abo-Sätze, Aufruf, Autorenzeile. */
export const lwLandkreisAnzeiger: Template = {
  name: "lw-landkreis-anzeiger",
  language: "de",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("breadcrumb", "Startseite", "Lokales", "Landkreis"),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(({ dd, mm, year, clock }) => `${dd}.${mm}.${year}, ${clock} Uhr`),
    ...story.byline((a) => `Von ${a}`),
    ...story.body(
      [0.25, story.pick([chrome("promo", story.headline()), chrome("teaser", story.teaser()), []])],
      [
        0.5,
        story.pick([
          chrome(
            "newsletter",
            "Mit unserem kostenlosen Newsletter erhalten Sie jeden Morgen die wichtigsten Nachrichten aus dem Landkreis.",
          ),
          chrome(
            "contact",
            "Waren Sie vor Ort? Schicken Sie uns Ihre Fotos und Eindrücke per Mail.",
          ),
          chrome(
            "poll",
            "Wie finden Sie die Entscheidung?",
            "Richtig",
            "Falsch",
            "Weiß nicht",
            "Abstimmen",
          ),
        ]),
      ],
      [
        0.8,
        story.pick([
          chrome("promo", `Mehr dazu: ${story.headline()}`),
          chrome("promo", story.headline()),
        ]),
      ],
    ),
    ...chrome(
      "author-bio",
      `${story.author} arbeitet seit ${story.int(2008, 2022)} in der Lokalredaktion und berichtet vor allem über Kommunalpolitik und Gesundheit. Hinweise und Anregungen gern per Mail.`,
    ),
    ...chrome(
      "comment-form",
      "Bitte melden Sie sich an, um einen Kommentar zu schreiben. Es gelten unsere Regeln für Beiträge.",
    ),
    ...chrome(
      "promo",
      story.headline(),
      "Der Haushalt der Samtgemeinde ist beschlossen. Die Grundsteuer steigt, das Hallenbad wird saniert, und die Feuerwehr bekommt ein neues Fahrzeug.",
      story.headline(),
      "Bei einem Unfall auf der Landesstraße sind am Sonntag zwei Menschen leicht verletzt worden.",
    ),
    ...chrome(
      "footer",
      "Alle Rechte vorbehalten. Die Nutzung der Inhalte für automatische Auswertung ist nicht gestattet.",
    ),
  ],
};
