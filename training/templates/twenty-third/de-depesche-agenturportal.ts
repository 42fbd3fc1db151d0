import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Portal of a mail provider that sets agency copy between shopping links. */
export const deDepescheAgenturportal: Template = {
  name: "de-depesche-agenturportal",
  language: "de",
  layout: { newline: "\r\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Postfach", "Nachrichten", "Unterhaltung", "Tarife", "Vergleiche"),
    ...chrome("search", "Im Web suchen"),
    ...chrome("breadcrumb", "Nachrichten > Inland > Artikel"),
    ...story.title(),
    ...story.byline(),
    ...story.date(
      (when) => `Aktualisiert am ${when.dd}.${when.mm}.${when.year}, ${when.clock} Uhr`,
    ),
    ...chrome("reading-time", `Lesezeit: ${story.int(1, 4)} Minuten`),
    ...story.body(
      [0.2, chrome("promo", "Mehr aktuelle News", story.headline())],
      [0.4, chrome("promo", story.headline())],
      [0.6, chrome("promo", "Empfehlungen der Redaktion", ...story.headlines(3))],
      [0.8, story.pick([chrome("ad", "Werbung", "Zum Angebot"), []])],
    ),
    ...story.pick([
      chrome(
        "first-published",
        "Dieser Text enthält Material von Nachrichtenagenturen und wurde teilweise automatisch übernommen.",
      ),
      chrome("first-published", "© Depesche Nachrichtendienst"),
    ]),
    ...chrome("poll", "Wie finden Sie diesen Artikel?", "😀", "😐", "😡"),
    ...story.pick([
      chrome("tools", "Feedback an die Redaktion"),
      chrome("tools", "Kritik oder Lob? Schreiben Sie uns."),
    ]),
    ...chrome("related", "Themen aus Ihrem Postfach", ...story.headlines(4)),
    ...story.pick([
      chrome("sponsor", "Teaserbild: © Stockhaus/Symbolfoto"),
      chrome("sponsor", "Anzeige: Handytarife ab 6,99 € im Monat"),
    ]),
    ...chrome("related", "Nächster Artikel", story.headline()),
    ...chrome(
      "footer",
      "Über uns",
      "Sicherheit",
      "Hilfe",
      "AGB",
      "Datenschutz",
      "Tracking ablehnen",
    ),
  ],
};
