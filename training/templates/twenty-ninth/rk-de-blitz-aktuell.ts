import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A tabloid: teaser kickers, video lines, horoscope, betting partner, 'reader-reporter' call, dates cramped. */
export const rkDeBlitzAktuell: Template = {
  name: "rk-de-blitz-aktuell",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "HOME",
      "POLITIK",
      "GELD",
      "UNTERHALTUNG",
      "SPORT",
      "REGIO",
      "LIFE",
      "AUTO",
      "SPIELE",
    ),
    ...chrome(
      "tags",
      `${story.pick(["Drama", "Ärger", "Aufregung", "Wirbel"])} ${story.pick(["in der Provinz", "am Bahnhof", "um Bürgermeister"])}`,
    ),
    ...story.title(),
    ...chrome(
      "photo-credit",
      story.pick(["So sieht es jetzt aus", "Hier geschah es"]),
      `Foto: ${story.pick(["Ralf Pohlmann", "privat", "BLITZ"])}`,
    ),
    ...story.byline((text) => `Von: ${text}`),
    ...story.date(
      () => `${story.when.dd}.${story.when.mm}.${story.when.year} - ${story.when.clock} Uhr`,
    ),
    ...story.standfirst(),
    ...story.body(
      [0.2, chrome("related", `► ${story.headline()}`)],
      [0.4, chrome("audio", "Quelle: BLITZ", `00:${story.int(10, 59)}`)],
      [0.6, chrome("related", "Auch interessant", ...story.headlines(2))],
      [
        0.8,
        chrome(
          "ad",
          `Anzeige: ${story.pick(["Kredite im Vergleich", "Jetzt Hauswert schätzen lassen", "Die besten Hörgeräte des Jahres"])}`,
        ),
      ],
    ),
    ...chrome(
      "contact",
      "Sie wissen mehr? Die Redaktion erreichen Sie Tag und Nacht: hinweis@blitz.example",
    ),
    ...(story.int(0, 1) === 1
      ? chrome("poll", "Wie finden Sie das?", "Richtig so!", "Unmöglich!", "Mir egal")
      : []),
    ...chrome(
      "calendar",
      "Ihr Tageshoroskop",
      "Steinbock: Heute zählt Tempo. Wassermann: Ein Anruf bringt Klarheit.",
    ),
    ...chrome("related", "Meist gelesen", ...numbered(story.headlines(5))),
    ...chrome("contact", "Stimmt hier etwas nicht? Sagen Sie es uns, wir lesen jede Zuschrift."),
    ...chrome("footer", "Impressum", "Jugendschutz", "Utiq verwalten", "Jobs", "Media"),
  ],
};
