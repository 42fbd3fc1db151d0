import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Swiss regional paper: no sharp s in the chrome, franc prices, canton navigation. */
export const deKantonsboteSeebezirk: Template = {
  name: "de-kantonsbote-seebezirk",
  language: "de",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "· " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Menü",
      "Abo",
      "Region",
      "Schweiz",
      "Ausland",
      "Sport",
      "Agenda",
      "Todesanzeigen",
    ),
    ...chrome("search", "Suche"),
    ...chrome("language", "DE", "FR", "IT"),
    ...chrome("breadcrumb", "Region / Seebezirk"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}`),
    ...story.date((when) => `${when.dd}.${when.mm}.${when.year}, ${when.clock} Uhr`),
    ...chrome("counter", `${story.int(0, 48)} Kommentare`),
    ...chrome("share", "Merken", "Teilen", "Drucken"),
    ...chrome("photo-credit", `Bild: ${story.pick(["Urs Hämmig", "zvg", "Keyfoto"])}`),
    ...story.body(
      [0.3, chrome("promo", `Passend dazu: ${story.headline()}`)],
      [
        0.5,
        story.pick([
          chrome(
            "paywall",
            "Weiterlesen für Fr. 1.– im ersten Monat? Mit dem Digitalabo lesen Sie alle Artikel aus dem Seebezirk, auch das E-Paper ist dabei.",
            "Abo wählen",
            "Ich habe schon ein Login",
          ),
          chrome(
            "paywall",
            `Sie haben diesen Monat ${story.int(2, 5)} von 6 Gratisartikeln gelesen.`,
          ),
        ]),
      ],
      [0.7, story.pick([chrome("ad", "Inserat"), []])],
    ),
    ...chrome("tools", "Fehler gefunden? Jetzt melden."),
    ...chrome(
      "event",
      "Agenda",
      `Heute, ${story.int(14, 20)}.30 Uhr: Orgelkonzert, Stadtkirche`,
      "Morgen: Flohmarkt am Seequai",
      "Samstag: Räbechilbi",
    ),
    ...chrome(
      "newsletter",
      "Seebezirk am Morgen",
      "Von Montag bis Samstag gratis in Ihrer Mailbox.",
      "Abonnieren",
    ),
    ...chrome("related", "Beliebte Artikel", ...numbered(story.headlines(5))),
    ...chrome(
      "comment-form",
      `Noch ${story.int(200, 900)} Zeichen`,
      "Bitte beachten Sie die Netiquette. Beleidigungen und Beiträge in Grossbuchstaben schalten wir nicht frei.",
    ),
    ...story.repeat(story.int(1, 3), () =>
      chrome(
        "comment",
        `${story.reader()}, ${story.when.dd}.${story.when.mm}., ${story.int(10, 23)}:${story.int(10, 59)} Uhr:`,
        story.comment(),
        `${story.int(0, 30)} 👍`,
        `${story.int(0, 9)} 👎`,
      ),
    ),
    ...chrome(
      "footer",
      "Kontakt",
      "Inserieren",
      "Zustellung melden",
      "Ferienumleitung",
      "Impressum",
      "© Kantonsbote AG",
    ),
  ],
};
