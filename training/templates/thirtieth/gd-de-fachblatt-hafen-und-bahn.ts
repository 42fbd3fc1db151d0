import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** German trade journal for transport: dossier, jobs, print subscription, events, legal. */
export const gdDeFachblattHafenUndBahn: Template = {
  name: "gd-de-fachblatt-hafen-und-bahn",
  language: "de",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Politik",
      "Häfen",
      "Schiene",
      "Straße",
      "Stellenmarkt",
      "Dossiers",
      "Abo",
      "E-Paper",
    ),
    ...chrome(
      "breadcrumb",
      `Startseite » ${story.pick(["Häfen", "Schiene", "Personalien"])} » ${story.titleText}`,
    ),
    ...story.date(({ dd, mm, year }) => `${dd}.${mm}.${year}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(
      (author) => `${story.pick([`Von ${author}`, `Text: ${author}`, `(${author})`])}`,
    ),
    ...chrome("reading-time", `Lesedauer: ${story.int(2, 6)} Min.`),
    ...chrome("tools", "Merken", "Drucken", "Artikel verschicken"),
    ...story.body(
      [0.4, chrome("ad", "Anzeige")],
      [
        0.7,
        chrome(
          "related",
          `${story.pick(["Mehr zum Thema:", "Lesen Sie auch:", "Dazu passend:"])} ${story.headline()}`,
        ),
      ],
    ),
    ...chrome(
      "newsletter",
      "Der Wochenkopf",
      "Montags um sechs schreibt die Redaktion, was die Branche in dieser Woche bewegt. Kostenlos, jederzeit kündbar, garantiert ohne Konfetti.",
      "Jetzt anmelden",
      "Bitte bestätigen Sie Ihre Adresse über den Link in der E-Mail.",
    ),
    ...chrome("related", "Meistgelesen", ...counted(story.headlines(5))),
    ...chrome(
      "ad",
      "Stellenmarkt",
      story.pick(["Disponent (m/w/d) Nahverkehr, Kassel", "Fahrdienstleiter (m/w/d), Stendal"]),
    ),
    ...chrome(
      "event",
      "Termine",
      story.pick(["Binnenschifffahrtstag, Duisburg", "Fachforum Weiche, Erfurt"]),
    ),
    ...chrome(
      "comment-form",
      "Diskutieren Sie mit",
      "Bitte melden Sie sich an, um zu kommentieren.",
    ),
    ...chrome("footer", "Impressum", "Datenschutz", "Mediadaten", "Verträge hier kündigen"),
  ],
};
