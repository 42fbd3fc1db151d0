import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** German regional daily with a metered paywall and a village news column. */
export const deWesselkurierLokal: Template = {
  name: "de-wesselkurier-lokal",
  language: "de",
  layout: { newline: "\n", gap: "all", indent: "none", subhead: "## ", item: "- " },
  compose: (story) => [
    ...story.pick([
      chrome(
        "consent",
        "Wir brauchen Ihr Einverständnis",
        `Mit Klick auf „Einverstanden“ dürfen wir und ${story.int(40, 190)} Partner Informationen auf Ihrem Gerät ablegen und auslesen, um Inhalte und Werbung auf Sie zuzuschneiden. Sie können Ihre Wahl jederzeit am Seitenende ändern.`,
        "Einverstanden",
        "Nur das Nötigste",
      ),
      chrome(
        "consent",
        "Datenschutz geht vor. Entscheiden Sie selbst, welche Dienste wir laden dürfen.",
        "Alles erlauben",
        "Auswahl speichern",
        "Ablehnen",
      ),
    ]),
    ...chrome(
      "menu",
      "Zum Inhalt springen",
      "Startseite",
      "Landkreis",
      "Sport vor Ort",
      "Meinung",
      "Trauer",
      "Anzeigenmarkt",
      "E-Paper",
    ),
    ...chrome("login", story.pick(["Anmelden", "Mein Konto"])),
    ...chrome(
      "breadcrumb",
      `Start › Landkreis › ${story.pick(["Altwied", "Neuwied", "Rottmühl"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Von ${author}`),
    ...story.date((when) => `${when.dd}.${when.mm}.${when.year}, ${when.clock} Uhr`),
    ...chrome("reading-time", `Lesedauer: ${story.int(2, 7)} Min.`),
    ...story.pick([
      chrome("share", "Teilen", "Merken", "Drucken"),
      chrome("share", "Per Mail schicken", "Link kopieren"),
    ]),
    ...story.pick([
      chrome("audio", `Artikel anhören (${story.int(2, 6)}:${story.int(10, 59)} Min.)`),
      [],
    ]),
    ...chrome(
      "photo-credit",
      story.pick(["Foto: Wesselkurier/Archiv", "Bild: Jan Ohlrogge", "Foto: privat"]),
    ),
    ...story.body(
      [
        story.int(20, 30) / 100,
        chrome(
          "promo",
          `${story.pick(["Lesen Sie auch: ", "Mehr zum Thema: ", "Das könnte Sie auch interessieren: ", ""])}${story.headline()}`,
        ),
      ],
      [
        0.45,
        story.pick([
          chrome(
            "newsletter",
            "Der Morgenbrief aus der Region",
            "Was ist los vor Ihrer Haustür? Unsere Redaktion fasst für Sie jeden Werktag um 6 Uhr zusammen, was Sie wissen müssen.",
            "E-Mail-Adresse",
            "Kostenlos bestellen",
            "Ihre Daten geben wir nicht weiter. Eine Abmeldung ist mit einem Klick möglich.",
          ),
          chrome(
            "newsletter",
            "Unser Newsletter „Kurz & Nah“",
            "Die wichtigsten Nachrichten vom Fluss, jeden Abend.",
            "Jetzt eintragen",
          ),
        ]),
      ],
      [0.7, story.pick([chrome("promo", story.teaser()), []])],
    ),
    ...chrome(
      "tags",
      "Schlagworte:",
      story.pick(["Verkehr", "Ehrenamt", "Kommunalpolitik"]),
      story.pick(["Landkreis", "Polizei", "Wetter"]),
      "Altwied",
    ),
    ...chrome("related", "Meistgelesen", ...counted(story.headlines(5))),
    ...chrome("related", "Aus der Nachbarschaft", ...story.headlines(story.int(3, 4))),
    ...chrome("comment", `${story.int(2, 44)} Kommentare`),
    ...story.repeat(story.int(1, 3), () =>
      chrome(
        "comment",
        story.reader(),
        `vor ${story.int(2, 20)} Stunden`,
        story.comment(),
        "Antworten",
      ),
    ),
    ...chrome("comment-form", "Bitte melden Sie sich an, um mitzudiskutieren."),
    ...chrome(
      "footer",
      "Impressum",
      "Datenschutz",
      "AGB",
      "Cookie-Einstellungen",
      "Mediadaten",
      "Abo kündigen",
    ),
    ...chrome(
      "legal",
      `© ${story.when.year} Wesselkurier Verlag GmbH & Co. KG. Vervielfältigung nur mit Zustimmung des Verlags.`,
    ),
  ],
};
