import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A German portal of a mail provider: login, agency copy, teasers without headings in heaps, shopping and horoscopes. */
export const deKlickpunktPortal: Template = {
  name: "de-klickpunkt-portal",
  language: "de",
  layout: { newline: "\r\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome("login", "Postfach", "Registrieren", "FreeMail Login"),
    ...chrome(
      "menu",
      "Nachrichten",
      "Stars",
      "Gesundheit",
      "Auto",
      "Digital",
      "Lotto",
      "Routenplaner",
    ),
    ...chrome("ad", story.pick(["Anzeige", "- ANZEIGE -"])),
    ...story.title(),
    ...story.date(({ dd, mm, year, clock }) => `Aktualisiert am ${dd}.${mm}.${year}, ${clock} Uhr`),
    ...chrome("reading-time", `Lesezeit: ${story.int(1, 5)} Min.`),
    ...story.standfirst(),
    ...story.byline((author) => `${author}`),
    ...chrome(
      "photo-credit",
      story.pick(["© dpk / Jan Wolter", "© Bildlager (Symbolbild)", "© Klickpunkt"]),
    ),
    ...story.pick([chrome("promo", story.headline()), []]),
    ...story.body(
      [story.int(12, 28) / 100, chrome("promo", story.headline())],
      [
        story.int(32, 48) / 100,
        story.pick([
          chrome(
            "audio",
            `${story.headline()}`,
            "Quelle: KP News",
            `${story.int(0, 2)}:${story.int(10, 59)} Min.`,
          ),
          [],
        ]),
      ],
      [story.int(52, 68) / 100, chrome("promo", story.teaser())],
      [
        story.int(77, 93) / 100,
        chrome(
          "consent",
          "Leider ist dieser Dienst mit Ihren Einstellungen nicht verfügbar.",
          "Externe Inhalte anzeigen",
        ),
      ],
    ),
    ...story.pick([
      [{ text: "(dpk/kli)", label: "credit" }],
      [{ text: "© dpk", label: "credit" }],
    ] as const),
    ...story.pick([
      chrome(
        "follow",
        story.pick([
          "Wie wir arbeiten: So recherchiert Klickpunkt",
          "Folgen Sie unserem WhatsApp-Kanal und verpassen Sie keine Nachricht.",
        ]),
      ),
      [],
    ]),
    ...story.repeat(5, () =>
      chrome(
        "related",
        story.pick(["Panorama", "Ratgeber", "Leute", "Wirtschaft"]),
        story.headline(),
        `vor ${story.int(1, 23)} Stunden`,
      ),
    ),
    ...story.pick([
      chrome(
        "poll",
        "Frage des Tages",
        "Heizen Sie schon?",
        `Ja, seit Wochen ${story.int(30, 60)} %`,
        "Nein, ich trage Pullover",
        "Abstimmen",
      ),
      [],
    ]),
    ...chrome(
      "sponsor",
      story.pick([
        "Teure Heizung? Experten empfehlen diesen Trick",
        "Hörgeräte: 2.000 Testpersonen gesucht",
      ]),
      "Anzeige · medium",
    ),
    ...story.pick([chrome("calendar", "Tageshoroskop", "Lottozahlen", "TV-Programm"), []]),
    ...chrome(
      "legal",
      "Klickpunkt zeigt Inhalte der Agentur dpk weitgehend unbearbeitet. Für Kommentare unter Beiträgen haften die Verfasser. Wer die Seite nutzt, erkennt die allgemeinen Bedingungen an, die zuletzt im Mai geändert wurden.",
    ),
    ...chrome("footer", "Impressum", "Kündigen", "Jobs", "Hilfe", "Sicherheit"),
  ],
};
