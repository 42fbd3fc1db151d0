import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A German business site: quotes, consent wall, podcast, jobs, author bio. */
export const deKontorUndKurs: Template = {
  name: "de-kontor-und-kurs",
  language: "de",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "consent",
      story.pick([
        "Mit Werbung weiterlesen oder ein Pur-Abo abschließen. Ihre Wahl können Sie jederzeit am Ende der Seite ändern.",
        "Wir verarbeiten Daten zusammen mit 214 Partnern. Details finden Sie in der Datenschutzerklärung.",
      ]),
      "Zustimmen",
      "Einstellungen",
    ),
    ...chrome(
      "ticker",
      `Leitindex ${story.int(15000, 19000)} +0,${story.int(1, 9)} %`,
      "Gold -0,2 %",
    ),
    ...chrome("menu", "Unternehmen", "Märkte", "Steuern", "Immobilien", "Karriere"),
    ...chrome("breadcrumb", "Home", story.pick(["Unternehmen", "Märkte"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}`),
    ...story.date((when) => `${when.dd}.${when.mm}.${when.year} – ${when.clock} Uhr`),
    ...chrome("audio", story.pick(["Artikel anhören (4:11)", "Vorlesen"])),
    ...chrome("tools", "Zur Merkliste", "Verschenken"),
    ...story.body(
      [
        story.pick([0.2, 0.25, 0.4]),
        chrome(
          "related",
          story.pick(["Das könnte Sie auch interessieren", "Mehr dazu"]),
          ...story.headlines(2),
        ),
      ],
      [
        0.5,
        chrome(
          "podcast",
          story.pick([
            "Hören Sie unseren Podcast: Geld oder Lebensart",
            "Neue Folge: Warum Zinsen müde machen",
          ]),
        ),
      ],
      [
        story.pick([0.7, 0.75, 0.85]),
        chrome("ad", "Anzeige", "Tagesgeld jetzt mit 3,1 % – nur für Neukunden"),
      ],
    ),
    ...(story.author === "Newsroom"
      ? []
      : chrome(
          "author-bio",
          `${story.author}`,
          "schreibt seit 2014 über Handel und Mittelstand, kommt aus einer Bäckerfamilie und hält Butter für unterschätzt.",
        )),
    ...chrome("calendar", "Stellenmarkt", "Controllerin (m/w/d), Wessel", "Werkleiter, Raum Nord"),
    ...chrome(
      "newsletter",
      story.pick(["Kurs um acht – der Börsenbrief", "Jeden Morgen ein Blick aufs Parkett"]),
      "Anmelden",
    ),
    ...story.repeat(3, () =>
      chrome(
        "related",
        story.pick(["Steuern", "Märkte", "Meinung"]),
        story.headline(),
        story.teaser(),
      ),
    ),
    ...chrome(
      "legal",
      "Alle Angaben ohne Gewähr. Kurse mindestens 15 Minuten verzögert. Dies ist keine Anlageberatung.",
    ),
    ...chrome(
      "footer",
      "Hilfe",
      "Kontakt",
      "Nutzungsbasierte Werbung",
      `© ${story.when.year} Kontor Verlag`,
    ),
  ],
};
