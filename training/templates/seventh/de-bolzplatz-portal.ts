import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Sportportal: Live-Ergebnisse, Tabelle, Wettquote, Managerspiel, Autorenkürzel, Videofehler. */
export const deBolzplatzPortal: Template = {
  name: "de-bolzplatz-portal",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "+ " },
  compose: (story) => [
    ...chrome(
      "ticker",
      "LIVE",
      story.pick(["HSG Wesermünde 22:19 TV Emden", "SV Rhade 1:1 TuS Olsen"]),
      `${story.pick(["Darts", "Ski alpin"])}: ${story.pick(["Lauf 2 ab 13:00", "Halbfinale"])}`,
    ),
    ...chrome(
      "menu",
      "Fußball",
      "Handball",
      "Formel",
      "Wintersport",
      "Darts",
      "Ergebnisse",
      "Tippspiel",
      "Transferticker",
    ),
    ...chrome("breadcrumb", `Bolzplatz › ${story.pick(["Handball › Bundesliga", "Mehr Sport"])}`),
    ...story.date(({ clock, dd, mm, year }) => `${dd}.${mm}.${year} • ${clock} Uhr`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${story.pick(["Von ", ""])}${author}`),
    ...chrome(
      "share",
      "Senden",
      "Drucken",
      story.pick([`${story.int(2, 99)} Kommentare`, "Diskutieren"]),
    ),
    ...story.body(
      [
        0.2,
        chrome(
          "audio",
          "Highlights ab Montag, 0 Uhr im Video",
          `Fehler beim Laden (Code ${story.pick(["1001", "2032"])}). Bitte Werbeblocker prüfen.`,
        ),
      ],
      [
        0.5,
        [
          ...chrome("promo", `${story.pick(["Lesen Sie auch", "Zum Thema"])}: ${story.headline()}`),
          ...chrome(
            "ad",
            `Quote der Woche: Sieg Heim ${story.pick(["1,75", "2,30"])} – 18+, Suchtrisiko, Hilfe unter check-dein-spiel.example`,
          ),
        ],
      ],
      [
        0.8,
        chrome(
          "promo",
          story.pick([
            `Managerspiel: Jetzt noch einsteigen und ${story.pick(["500", "1.000"])} Euro gewinnen`,
            story.headline(),
          ]),
        ),
      ],
    ),
    ...chrome(
      "calendar",
      "Tabelle",
      "1. TV Emden 34:6",
      "2. HSG Wesermünde 31:9",
      `3. SG Lüne ${story.int(20, 29)}:${story.int(10, 19)}`,
      "Zur ganzen Tabelle",
      `Nächstes Spiel: ${story.pick(["Sa., 19:00", "So., 16:30"])}`,
    ),
    ...chrome(
      "poll",
      "Wer wird Spieler des Tages?",
      "Onken",
      "Drewes",
      "Harms",
      "Abstimmung beendet",
    ),
    ...chrome(
      "related",
      "Top-News der Redaktion",
      `${story.int(10, 22)}:${story.int(10, 59)} ${story.headline()}`,
      `${story.int(10, 22)}:${story.int(10, 59)} ${story.headline()}`,
      `${story.int(10, 22)}:${story.int(10, 59)} ${story.headline()}`,
    ),
    ...chrome(
      "comment",
      `${story.reader()} schrieb:`,
      story.comment(),
      `Daumen hoch ${story.int(0, 90)}`,
      "Beitrag melden",
    ),
    ...chrome(
      "newsletter",
      "Der Abpfiff",
      "Sonntags um 20 Uhr alles, was zählt, von der Kreisklasse bis zur Königsklasse.",
      "Mailadresse",
      "Her damit",
    ),
    ...chrome("podcast", `Podcast „Nachspielzeit“ #${story.int(10, 240)}: ${story.headline()}`),
    ...chrome(
      "footer",
      "Kontakt",
      "Mediadaten",
      "Nutzungsbasierte Onlinewerbung",
      "Impressum",
      `© ${story.pick(["Bolzplatz Verlag", "Bolzplatz digital GmbH"])}`,
    ),
  ],
};
