import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Reiseblog mit Schlagwortwolke, Antwortlinks und Kartenresten. */
export const qvDeAlpinReiseblog: Template = {
  name: "qv-de-alpin-reiseblog",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("site-name", "bergauf, bergab"),
    ...chrome("menu", "Touren", "Hütten", "Ausrüstung", "Über mich"),
    ...story.date(({ dd, mm, year }) => `${dd}.${mm}.${year}`),
    ...chrome("reading-time", story.pick(["4 Minuten", "7 Min. Lesezeit"])),
    ...story.title(),
    ...story.byline((author) => `geschrieben von ${author}`),
    ...story.body(
      [0.35, chrome("tools", "Karte vergrößern", "GPX")],
      [0.7, chrome("promo", story.headline())],
    ),
    ...chrome("share", "Gefällt mir", "Merken auf Pinterest"),
    ...chrome("pager", `« ${story.headline()}`, `${story.headline()} »`),
    ...story.repeat(story.int(2, 3), () => [
      ...chrome("comment", `${story.reader()} sagt:`, story.comment(), "Antworten"),
    ]),
    ...chrome("comment-form", "Schreibe einen Kommentar", "Name", "E-Mail", "Abschicken"),
    ...chrome("tags", "Hütte", "See", "Suppe", "Regen"),
    ...chrome(
      "sponsor",
      "Dieser Beitrag enthält Werbung ohne Auftrag. Die Suppe habe ich selbst bezahlt.",
    ),
    ...chrome("follow", "Instagram", "Komoot", "Newsletter abonnieren"),
    ...chrome("footer", "Impressum", "Datenschutz"),
  ],
};
