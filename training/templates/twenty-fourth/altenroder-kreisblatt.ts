import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A German local paper: plus marks, reading list, push and WhatsApp hints, commercial register of links. */
export const altenroderKreisblatt: Template = {
  name: "altenroder-kreisblatt",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "E-Paper",
      "Abo",
      "Anmelden",
      "Lokales",
      "Sport",
      "Panorama",
      "Anzeigen",
      "Trauer",
    ),
    ...chrome("breadcrumb", story.pick(["Startseite » Lokales » Altenrode", "Home / Region"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.date((w) => `${w.dd}.${w.mm}.${w.year}, ${w.clock} Uhr`),
    ...story.byline((a) => `Von ${a}`),
    ...chrome("reading-time", `Lesezeit: ${story.int(2, 5)} Minuten`),
    ...chrome("share", "Artikel teilen", "Merken", "Drucken"),
    ...chrome("photo-credit", story.pick(["© Foto: Jürgen Thies", "Foto: Symbolbild/dpx"])),
    ...story.body(
      [0.3, chrome("ad", "Anzeige")],
      [
        0.6,
        chrome(
          "promo",
          story.pick([
            `Lesen Sie auch: ${story.headline()}`,
            `Mehr zum Thema: ${story.headline()}`,
          ]),
        ),
      ],
    ),
    ...chrome(
      "follow",
      "Nichts mehr verpassen: Abonnieren Sie unseren WhatsApp-Kanal und erhalten Sie die wichtigsten Nachrichten aus dem Kreis direkt auf Ihr Handy.",
    ),
    ...(story.int(0, 2) > 0 ? chrome("tags", "Altenrode", "Rathaus", "Kinder") : []),
    ...chrome(
      "related",
      story.pick(["Das könnte Sie auch interessieren", "Meistgelesen"]),
      ...story.headlines(5),
    ),
    ...(story.int(0, 2) > 0
      ? chrome(
          "comment-form",
          "Kommentare",
          "Um mitzudiskutieren, melden Sie sich bitte an. Kommentare werden von der Redaktion geprüft und montags bis freitags von 8 bis 18 Uhr freigeschaltet.",
        )
      : []),
    ...story.repeat(2, () => chrome("comment", story.reader(), story.comment(), "Antworten")),
    ...chrome(
      "footer",
      "Impressum",
      "Datenschutz",
      "Mediadaten",
      "Vertrag kündigen",
      `© ${story.when.year} Kreisblatt Verlag GmbH & Co. KG`,
    ),
  ],
};
