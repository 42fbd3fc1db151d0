import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A regional daily in Germany with a paid tier, service boxes and local notices. */
export const deMohringerTagblatt: Template = {
  name: "de-mohringer-tagblatt",
  language: "de",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "consent",
      "Wir und unsere bis zu 187 Partner benötigen Ihre Zustimmung, um Ihnen Inhalte und Werbung zu zeigen, die zu Ihnen passen. Sie können frei entscheiden und Ihre Wahl jederzeit ändern.",
      story.pick(["Alle akzeptieren", "Zustimmen und weiterlesen"]),
      "Pur-Abo: werbefrei für 3,99 €/Monat",
    ),
    ...chrome(
      "menu",
      "Startseite",
      "Kreis Mohringen",
      "Sport",
      "Freizeit",
      "Anzeigen",
      "Trauer",
      "ePaper",
    ),
    ...chrome("login", story.pick(["Anmelden", "Mein Tagblatt"])),
    ...chrome(
      "breadcrumb",
      story.pick(["Startseite > Lokales > Mohringen", "Sie sind hier: Home / Region"]),
    ),
    ...(story.int(0, 1) ? chrome("paywall", story.pick(["MT+", "Plus-Artikel"])) : []),
    ...story.title(),
    ...story.standfirst(),
    ...story.date((w) => `${w.dd}.${w.mm}.${w.year}, ${w.clock} Uhr`),
    ...story.byline((name) => `Von ${name}`),
    ...chrome("reading-time", `Lesezeit: ${story.int(2, 6)} Minuten`),
    ...chrome("audio", story.pick(["Artikel anhören", "00:00 | 04:12"])),
    ...chrome(
      "photo-credit",
      story.pick([
        "Blick auf den Marktplatz am Freitag. Foto: Lenz Aumüller",
        "© Archivbild: MT/Aumüller",
      ]),
    ),
    ...story.body(
      [
        0.3,
        chrome(
          "newsletter",
          story.pick([
            "Der Morgen in Mohringen: unser Newsletter",
            "Immer gut informiert mit dem Tagblatt-Newsletter",
          ]),
          "Was heute wichtig wird, um 6 Uhr in Ihrem Postfach, geschrieben von jemandem, der schon wach ist.",
          "E-Mail-Adresse",
          "Jetzt kostenlos anmelden",
        ),
      ],
      [
        0.65,
        story.int(0, 1)
          ? chrome(
              "related",
              story.pick(["Lesen Sie auch: ", "Mehr zum Thema: "]) + story.headline(),
            )
          : chrome("ad", "Anzeige"),
      ],
    ),
    ...chrome("share", "Teilen", "Merken", "Drucken", "Feedback an die Redaktion"),
    ...chrome("tags", "Themen: ", "Mohringen", story.pick(["Stadtrat", "Verkehr", "Umwelt"])),
    ...chrome("related", story.pick(["Das könnte Sie auch interessieren", "Mehr aus dem Kreis"])),
    ...story.repeat(3, () => [
      ...chrome("related", story.headline()),
      ...chrome("teaser", story.teaser()),
    ]),
    ...chrome(
      "comment",
      `Kommentare (${story.int(0, 17)})`,
      "Um Artikel kommentieren zu können, ist eine Registrierung mit vollem Namen und Adresse nötig. Wir behalten uns vor, Beiträge zu kürzen.",
    ),
    ...chrome(
      "event",
      "Apotheken-Notdienst: Löwen-Apotheke, Marktgasse 3",
      "Traueranzeigen von heute",
      "Kleinanzeige aufgeben",
    ),
    ...chrome(
      "footer",
      "Impressum · Datenschutz · AGB · Mediadaten · Verträge hier kündigen",
      `© ${story.when.year} Verlag Mohringer Tagblatt GmbH & Co. KG`,
    ),
  ],
};
