import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Ratgeberportal: Rechner, Inhaltsverzeichnis, Sternebewertung, Fachprüfung, Haftungsausschluss. */
export const qvDeFinanzkompassRatgeber: Template = {
  name: "qv-de-finanzkompass-ratgeber",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("breadcrumb", `Start › Ratgeber › ${story.pick(["Rente", "Wohnen", "Energie"])}`),
    ...chrome("search", "Wonach suchen Sie?"),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "counter",
      `${story.int(3, 4)},${story.int(1, 9)} von 5 Sternen`,
      `(${story.int(10, 900)})`,
    ),
    ...story.byline((author) => `Redaktion: ${author}`),
    ...story.date(({ dd, mm, year }) => `Aktualisiert am ${dd}.${mm}.${year}`),
    ...chrome("share", "Teilen", "Als PDF"),
    ...chrome("tools", "Inhalt", "Überblick", "Tipps", "Fazit"),
    ...story.body(
      [0.4, chrome("ad", "Tarifrechner", "Postleitzahl", "Vergleichen")],
      [0.75, chrome("promo", "Passend dazu", story.headline())],
    ),
    ...chrome("poll", "Hat Ihnen das geholfen?", "Ja", "Nein"),
    ...chrome(
      "legal",
      "Unsere Texte ersetzen keine Beratung. Für die Richtigkeit übernehmen wir trotz sorgfältiger Prüfung keine Gewähr.",
    ),
    ...chrome("related", ...story.headlines(3)),
    ...chrome("newsletter", "Ihr Geldbrief", "E-Mail-Adresse", "Kostenlos abonnieren"),
    ...chrome("footer", "Über uns", "Karriere", "Partner", "Datenschutz"),
  ],
};
