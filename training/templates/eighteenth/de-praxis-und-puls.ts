import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Gesundheitsportal: Inhaltsverzeichnis, Werbung mittendrin, Expertenprüfung, Quellen, Haftungsausschluss. */
export const dePraxisUndPuls: Template = {
  name: "de-praxis-und-puls",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "", subhead: "## " },
  compose: (story) => [
    ...chrome(
      "consent",
      ...story.pick([
        [
          "Mit Werbung und Tracking weiterlesen",
          "Zustimmen",
          "Oder werbefrei für 2,99 € im Monat",
          "Bereits Abonnent? Hier anmelden",
        ],
        [
          `Wir und unsere ${story.int(120, 800)} Partner verarbeiten Daten, zum Beispiel Ihre IP-Adresse, um Anzeigen auszuspielen und deren Wirkung zu messen. Ihre Einwilligung können Sie jederzeit am Seitenende widerrufen.`,
          "Alle akzeptieren",
        ],
      ]),
    ),
    ...chrome(
      "menu",
      "Krankheiten",
      "Symptome",
      "Medikamente",
      "Ernährung",
      "Fitness",
      "Arztsuche",
    ),
    ...chrome("breadcrumb", `Startseite > ${story.pick(["Rücken", "Vorsorge", "Alltag"])}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) =>
      story.pick([`Von ${author}, Medizinredaktion`, `Autor/in: ${author}`]),
    ),
    ...story.date(
      ({ year, month, day }) => `Aktualisiert am ${day}. ${monthName("de", month)} ${year}`,
    ),
    ...chrome("reading-time", `Lesezeit: ${story.int(3, 9)} Min.`),
    ...chrome(
      "menu",
      "Inhalt",
      story.pick(["Überblick", "Auf einen Blick"]),
      "Tipps",
      "Wann zum Arzt?",
    ),
    ...story.body(
      [0.6, chrome("teaser", story.teaser())],
      [0.25, chrome("ad", "Anzeige")],
      [
        0.5,
        chrome(
          "promo",
          story.pick([`Lesen Sie auch: ${story.headline()}`, `Video: ${story.headline()}`]),
        ),
      ],
      [0.75, chrome("ad", "ANZEIGE")],
    ),
    ...chrome(
      "legal",
      story.pick([
        "Wichtiger Hinweis: Dieser Artikel enthält nur allgemeine Angaben und darf nicht zur Selbstdiagnose oder -behandlung verwendet werden. Er kann einen Arztbesuch nicht ersetzen. Einzelne Fragen beantworten unsere Fachleute leider nicht.",
        "Unsere Inhalte werden von Ärztinnen und Ärzten geprüft.",
      ]),
    ),
    ...chrome(
      "poll",
      "War dieser Artikel hilfreich?",
      "Ja",
      "Nein",
      story.pick(["Vielen Dank für Ihre Bewertung!", "Schade. Was fehlt Ihnen?"]),
    ),
    ...chrome("tools", "Quellen anzeigen", "Artikel zitieren"),
    ...chrome("related", story.pick(["Meistgelesen", "Das interessiert andere Leser"])),
    ...story.repeat(4, (at) => chrome("related", `${at + 1}`, story.headline())),
    ...chrome(
      "newsletter",
      "Puls am Freitag",
      "Gesund ins Wochenende: Jede Woche drei Tipps, von denen einer Spaß macht.",
      "Jetzt kostenlos anmelden",
    ),
    ...chrome(
      "footer",
      "Über uns",
      "Redaktionelle Grundsätze",
      "Mediadaten",
      "Impressum",
      "Verträge hier kündigen",
    ),
  ],
};
