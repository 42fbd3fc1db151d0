import { monthName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Österreichische Regionalzeitung mit Vorteilsclub, Wetter, Trauer, Postings (Austrian regional). */
export const btDeAtRaxtaler: Template = {
  name: "bt-de-at-raxtaler",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("calendar", `Wetter: ${story.int(-4, 30)}° in Judenau`, "Verkehr", "Sudoku"),
    ...chrome(
      "menu",
      "Steirisches",
      "Österreich",
      "Sport",
      "Motor",
      "Trauer",
      "Vorteilsclub",
      "Mein Konto",
    ),
    ...chrome("tags", story.pick(["Nach Beschluss", "Lokalaugenschein", "Im Gespräch"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(
      ({ day, month, year, clock }) =>
        `${day}. ${month === 1 ? "Jänner" : monthName("de", month)} ${year}, ${clock} Uhr`,
    ),
    ...chrome("counter", `${story.int(2, 90)} Mal geteilt`),
    ...chrome("photo-credit", `© Raxtaler/${story.pick(["Fuchs", "Archiv", "FF Judenau"])}`),
    ...story.body(
      [0.35, chrome("promo", "Mehr zum Thema", story.headline(), story.headline())],
      [
        0.7,
        chrome(
          "newsletter",
          "Die Rax am Morgen",
          "Das Wichtigste aus der Region, noch vor dem Kaffee. Mit dem Absenden stimme ich der Verarbeitung meiner Daten zu.",
        ),
      ],
    ),
    ...chrome(
      "comment",
      `${story.int(1, 60)} Postings`,
      story.reader(),
      story.comment(),
      "Bitte beachten Sie die Forenregeln. Die Redaktion behält sich vor, Postings ohne Angabe von Gründen zu entfernen.",
    ),
    ...chrome("related", "Top-Nachrichten", ...numbered(story.headlines(4), " ")),
    ...chrome(
      "event",
      "Was ist los?",
      `Fr, ${story.int(1, 28)}.${story.when.month}. Feuerwehrheuriger, ab 16 Uhr`,
      "Veranstaltung eintragen",
    ),
    ...chrome(
      "footer",
      "Offenlegung",
      "ANB",
      "Ombudsstelle",
      "Cookie-Einstellungen",
      `© ${story.when.year}, Raxtaler Zeitungsverlag GesmbH`,
    ),
  ],
};
