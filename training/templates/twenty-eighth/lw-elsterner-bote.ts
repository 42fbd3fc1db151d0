import { monthName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Regionalzeitung: Umfrage mit Prozenten mitten im Text, Leserbrief, Abo-Werbung als Brief der Chefredaktion. */
export const lwElsternerBote: Template = {
  name: "lw-elsterner-bote",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Startseite", "Region", "Sport", "Trauer", "E-Paper"),
    ...chrome("breadcrumb", "Bote", ">", "Region"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Von ${a}`),
    ...story.date(
      ({ day, month, year, clock }) => `${day}. ${monthName("de", month)} ${year}, ${clock} Uhr`,
    ),
    ...story.body(
      [0.35, chrome("promo", story.headline())],
      [
        0.6,
        chrome(
          "poll",
          story.pick([
            "Was meinen Sie: Soll die Stadt mehr Bäume pflanzen?",
            "Umfrage: Fahren Sie noch mit dem Bus?",
          ]),
          "Ja, unbedingt",
          "Nein",
          "Ist mir gleich",
          `Schon ${story.int(90, 4000)} Stimmen`,
          story.pick(["Danke für Ihre Stimme!", "Sie haben bereits abgestimmt."]),
        ),
      ],
    ),
    ...chrome(
      "donation",
      "In eigener Sache",
      "Liebe Leserinnen und Leser, Lokaljournalismus entsteht nicht am Schreibtisch. Er entsteht auf Hauptversammlungen, in Gemeinderäten und an Unfallstellen, und er kostet Zeit, die jemand bezahlen muss.",
      "Wenn Ihnen unsere Arbeit etwas bedeutet, dann begleiten Sie uns: Das erste Vierteljahr gibt es zum Preis von zwei Stück Kuchen, und kündigen können Sie jeden Monat.",
      "Ihre Chefredaktion",
    ),
    ...chrome(
      "comment",
      "Leserstimmen",
      story.comment(),
      story.reader(),
      story.comment(),
      story.reader(),
    ),
    ...chrome("related", "Meistgelesen", ...numbered(story.headlines(4))),
    ...chrome("footer", "Impressum", "Datenschutz", "Mediadaten", "AGB"),
  ],
};
