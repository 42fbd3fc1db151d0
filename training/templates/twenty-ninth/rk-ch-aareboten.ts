import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A Swiss German-language daily: no ß, abo hook, podcast of the day, error-report line, agency tail. */
export const rkChAareboten: Template = {
  name: "rk-ch-aareboten",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Region",
      "Schweiz",
      "Meinungen",
      "Wirtschaft",
      "Ausland",
      "Sport",
      "Rätsel",
      "Todesanzeigen",
    ),
    ...chrome(
      "breadcrumb",
      `Startseite | Region | ${story.pick(["Oberaargau", "Emmental", "Stadt"])}`,
    ),
    ...chrome("paywall", story.pick(["Abo", "Abo+", "Für Sie freigeschaltet"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((text) => text),
    ...story.date(
      () => `Publiziert: ${story.when.dd}.${story.when.mm}.${story.when.year}, ${story.when.clock}`,
    ),
    ...chrome(
      "photo-credit",
      `Foto: ${story.pick(["Ruedi Zaugg", "Beat Aeschlimann (Keystein)", "PD"])}`,
    ),
    ...chrome("share", "Merken", `${story.int(0, 130)} Kommentare`),
    ...story.body(
      [
        0.3,
        chrome(
          "newsletter",
          "«Der Morgen»",
          "Sechs Meldungen und ein Witz aus der Region, jeden Werktag vor dem ersten Zug.",
          "Weitere Newsletter",
          "Einloggen",
        ),
      ],
      [0.65, chrome("related", story.headline(), story.headline())],
    ),
    ...chrome(
      "author-bio",
      `${story.author} ist Redaktor im Ressort ${story.pick(["Region", "Bern"])} und schreibt über Verkehr, Vereine und alles, was dazwischenliegt.`,
      "Mehr Infos",
    ),
    ...chrome("contact", "Fehler gefunden? Jetzt melden."),
    ...chrome("podcast", "Podcast «Gredi use»", story.headline(), `${story.int(18, 44)} Minuten`),
    ...chrome("comment", `${story.int(2, 60)} Kommentare`, "Sortieren nach: Neuste"),
    ...story.repeat(story.int(1, 2), () =>
      chrome("comment", story.reader(), `vor ${story.int(2, 20)} Stunden`, story.comment()),
    ),
    ...chrome("related", "Meistgelesen", ...counted(story.headlines(4))),
    ...chrome(
      "footer",
      "Abonnieren",
      "Werbung",
      "Impressum",
      "AGB",
      "Datenschutz",
      "E-Paper",
      "Alle Medien der Aare Gruppe",
    ),
  ],
};
