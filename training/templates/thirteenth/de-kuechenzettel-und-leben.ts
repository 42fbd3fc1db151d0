import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Lifestyle portal of a publisher: recipes, tips, horoscopes, affiliate notices and other numbered guides. */
export const deKuechenzettelUndLeben: Template = {
  name: "de-kuechenzettel-und-leben",
  language: "de",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome(
      "consent",
      story.pick([
        "Wir und unsere Partner verarbeiten Daten, um Anzeigen zu zeigen und zu messen, was Sie lesen.",
        "Mit Werbung weiterlesen",
      ]),
      story.pick(["Zustimmen und weiter", "Einstellungen oder Ablehnen"]),
    ),
    ...chrome("menu", "Rezepte", "Garten", "Wohnen", "Familie", "Horoskop", "Rätsel"),
    ...chrome("breadcrumb", story.pick(["Leben / Küche", "Startseite | Leben | Ratgeber"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${story.pick(["Autorin:", "von"])} ${a}`),
    ...story.date((d) => `${d.day}.${d.month}.${d.year}`),
    ...chrome(
      "counter",
      `${story.pick(["4,6 von 5", "★★★★☆"])} (${story.int(12, 340)} Bewertungen)`,
    ),
    ...chrome(
      "sponsor",
      story.pick([
        "Für Käufe über unsere Links erhalten wir eine Provision. Für Sie wird es nicht teurer.",
        "Präsentiert von Gut Rührberg",
      ]),
    ),
    ...story.body(
      [
        0.2,
        chrome(
          "tools",
          story.pick(["Zum Rezept springen", "Kochmodus an"]),
          story.pick(["Drucken", "Auf den Merkzettel"]),
        ),
      ],
      [
        0.55,
        chrome(
          "promo",
          story.pick(["Auch lecker: ", "Passt dazu: "]) +
            story.pick([
              "Kartoffelsuppe in 25 Minuten",
              "Drei Kuchen ohne Mehl",
              "Linsen mit Spätzle (4 Portionen)",
            ]),
        ),
      ],
      [
        0.85,
        chrome(
          "newsletter",
          story.pick(["Der Küchenzettel: jeden Donnerstag fünf Rezepte.", "Rezepte per WhatsApp"]),
          "Anmelden",
        ),
      ],
    ),
    ...chrome(
      "comment",
      story.pick(["Das sagen andere Köche", "Kommentare"]),
      story.reader(),
      story.comment(),
      story.reader(),
      story.comment(),
    ),
    ...chrome(
      "related",
      story.pick(["Mehr Rezepte", "Jetzt beliebt"]),
      "1. Zwiebelkuchen vom Blech, 60 Minuten",
      "2. Quarkbällchen nach Tante Lore",
      "3. 9 Dinge, die nie in den Kühlschrank gehören",
      story.headline(),
    ),
    ...chrome(
      "calendar",
      story.pick(["Ihr Tageshoroskop", "Horoskop"]),
      "Widder: Reden Sie erst, wenn der Kaffee durch ist.",
      "Stier: Sie behalten recht, aber nicht das Fahrrad.",
    ),
    ...chrome(
      "tags",
      story.pick(["Backen", "Haushalt"]),
      story.pick(["Herbst", "Apfel"]),
      "Einfach",
    ),
    ...chrome(
      "ad",
      story.pick(["Springform, 26 cm, 19,99 Euro. Zum Shop", "Heute im Angebot: Thermometer"]),
    ),
    ...chrome(
      "footer",
      "Über uns",
      "Impressum",
      "Utiq verwalten",
      story.pick(["Widerruf", "Datenschutz"]),
    ),
  ],
};
