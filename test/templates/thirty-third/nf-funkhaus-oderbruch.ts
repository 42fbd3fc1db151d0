import { weekdayName } from "../../../training/templates/calendar.ts";
import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** Öffentlich-rechtlicher Sender: Stand-Angabe, Sendungshinweise, Audio-Barrierefreiheit, Kommentarfunktion mit Schließzeit, Wetterzeile. */
export const nfFunkhausOderbruch: Template = {
  name: "nf-funkhaus-oderbruch",
  language: "de",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Zum Inhalt springen",
      "Nachrichten",
      "Sport",
      "Kultur",
      "Radio",
      "Fernsehen",
      "Mediathek",
      "Leichte Sprache",
      "Gebärdensprache",
    ),
    ...chrome("site-name", "Funkhaus Oderbruch"),
    ...chrome("photo-credit", `Bild: ${story.pick(["Agentur/Lehnert", "FHO/K. Wirth"])}`),
    ...chrome(
      "audio",
      `FHO Info | ${story.pick(["Antenne", "Radio Ost"])} | ${story.when.dd}.${story.when.mm}.${story.when.year} | O-Ton`,
    ),
    ...story.title(),
    ...story.date(
      ({ weekday, dd, mm, year, clock }) =>
        `${weekdayName("de", weekday).slice(0, 2)} ${dd}.${mm}.${year} | ${clock} Uhr`,
    ),
    ...story.standfirst(),
    ...story.byline((a) => `Von ${a}`),
    ...story.body([
      0.5,
      chrome("related", "Weitere Informationen", story.headline(), story.teaser(), "mehr"),
    ]),
    ...chrome(
      "first-published",
      `Sendung: Studio Ost, ${story.when.dd}.${story.when.mm}.${story.when.year}, 19:30 Uhr`,
    ),
    ...chrome(
      "comment-form",
      "Kommentieren ist bis zu 24 Stunden nach Veröffentlichung möglich. Wir schließen die Funktion, wenn die Redaktion nicht mehr lesen kann.",
    ),
    ...chrome(
      "comment",
      `${story.int(2, 30)} Kommentare`,
      ...story
        .repeat(3, (at) => chrome("comment", `${at + 1}.`, story.reader(), story.comment()))
        .map((l) => l.text),
    ),
    ...chrome("tools", "Nach oben", "Seite drucken"),
    ...chrome("calendar", `Wetter heute: Frankfurt (Oder) ${story.int(-3, 20)} °C, Nebel`),
    ...chrome("footer", "Rundfunkbeitrag", "Presse", "Korrekturen", "Kontakt", "Verkehr"),
  ],
};
