import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Schweizer Gratiszeitung: Push-Hinweise, Zitatkacheln, Reaktionen, Kommentarregeln. */
export const qvDeRundblickSchweiz: Template = {
  name: "qv-de-rundblick-schweiz",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Front", "Schweiz", "Ausland", "Sport", "Wetter", "Spiele"),
    ...chrome("app", "Push aktivieren"),
    ...chrome("tags", story.pick(["Verkehr", "Justiz", "Essen"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(({ dd, mm, year, clock }) => `Publiziert: ${dd}.${mm}.${year}, ${clock}`),
    ...story.byline((author) => `von ${author}`),
    ...chrome("counter", `${story.int(0, 300)}`, "Kommentare", `${story.int(0, 90)}`, "Teilen"),
    ...chrome("tools", "Darum gehts"),
    ...story.body(
      [0.35, chrome("poll", "Was meinst du?", "Finde ich gut", "Geht gar nicht", "Weiss nicht")],
      [0.6, chrome("promo", story.headline())],
      [0.85, chrome("follow", "Folgst du uns schon auf Whatsapp?", "Ja, klar", "Zeig mal")],
    ),
    ...chrome("contact", "Hast du etwas gesehen? Schick uns ein Bild."),
    ...chrome(
      "author-bio",
      story.author,
      `Arbeitet seit ${story.int(2010, 2023)} bei uns und schreibt über alles, was sich bewegt.`,
    ),
    ...chrome(
      "comment",
      story.reader(),
      story.comment(),
      story.reader(),
      story.comment(),
      "Alle anzeigen",
    ),
    ...chrome("related", "Das könnte dich auch interessieren", ...story.headlines(4)),
    ...chrome("footer", "Hilfe", "Netiquette", "Inserate", "Jobs"),
  ],
};
