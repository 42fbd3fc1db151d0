import { chrome, marked, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A German portal and agency-fed news site with tickers, videos, and links in the middle of the text. */
export const deNordlage: Template = {
  name: "de-nordlage",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Schlagzeilen",
      "Politik",
      "Panorama",
      "Wirtschaft",
      "Ratgeber",
      "Wetter",
      "Videos",
      "Mediathek",
    ),
    ...chrome(
      "ticker",
      `DAX ${story.int(17, 24)}.${story.int(100, 999)} +0,${story.int(10, 90)} %`,
      "Eilmeldungen aktivieren",
    ),
    ...chrome("breadcrumb", story.pick(["Panorama", "NL / Deutschland", "Ratgeber › Recht"])),
    ...story.title(),
    ...story.date((w) => `Stand: ${w.dd}.${w.mm}.${w.year} ${w.clock} Uhr`),
    ...chrome("share", "Auf Facebook teilen", "Per Mail teilen", "Link kopieren"),
    ...story.standfirst(),
    ...story.byline((name) => story.pick([`von ${name}`, `Ein Bericht von ${name}`])),
    ...story.body(
      [
        0.2,
        chrome(
          "promo",
          `${story.pick(["Video", "Audio", "FAQ", "Liveblog"])} | ${story.headline()}`,
          `${story.int(1, 9)}:${story.int(10, 59)} Min`,
        ),
      ],
      [
        0.5,
        story.int(0, 1)
          ? chrome("related", ...marked("mehr ", story.headlines(2)))
          : chrome(
              "ad",
              "Empfohlener externer Inhalt",
              "Hier würden wir Ihnen gern einen Beitrag aus einem sozialen Netzwerk zeigen, der zu diesem Text gehört. Dazu brauchen wir Ihr Einverständnis.",
              "Ja, fremde Inhalte laden. Mir ist klar, dass dabei Daten übertragen werden.",
            ),
      ],
      [0.8, chrome("promo", story.headline())],
    ),
    ...chrome(
      "legal",
      story.pick(["Quelle: nordlage.example, jw/dpo", "Mit Material der Agenturen NPA und KNS"]),
    ),
    ...chrome(
      "contact",
      "Haben Sie einen Fehler gefunden? Schreiben Sie uns: hinweis@nordlage.example",
    ),
    ...chrome(
      "promo",
      story.pick(["Meistgelesen", "Jetzt wichtig", "Aktuelle Videos"]),
      ...numbered(story.headlines(5), " "),
    ),
    ...chrome(
      "poll",
      "Umfrage: Wie oft fahren Sie Bahn?",
      "Täglich",
      "Nie wieder",
      `${story.int(900, 4000)} Stimmen`,
    ),
    ...chrome("follow", "Nordlage auf WhatsApp: Hier geht's zum Kanal"),
    ...chrome("promo", "Ressorts"),
    ...story.repeat(3, () =>
      chrome("promo", story.pick(["Wetter", "Börse", "Netzwelt"]), story.headline()),
    ),
    ...chrome(
      "footer",
      "Über uns",
      "Barrierefreiheit",
      "Gebärdensprache",
      "Leichte Sprache",
      "Jugendschutz",
      "Nach oben",
    ),
  ],
};
