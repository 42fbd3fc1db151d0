import { monthName } from "../../../training/templates/calendar.ts";
import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** Österreichisches Gratisblatt mit Regionauten: Leserbeiträge, Gewinnspiele, Inserate, Cookie-Absatz in Prosa. */
export const nfAlpenrandBlattl: Template = {
  name: "nf-alpenrand-blattl",
  language: "de",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "consent",
      "Grüß Gott! Wir verwenden Cookies, damit Inhalte und Anzeigen zu Ihnen passen und wir sehen, was gelesen wird. Einige Partner sitzen außerhalb der EU, wo ein geringeres Schutzniveau gelten kann.",
      "Alles akzeptieren",
      "Nur notwendige",
      `Pur-Abo um € ${story.int(2, 6)},90`,
    ),
    ...chrome(
      "menu",
      "Mein Bezirk wählen",
      "Leute",
      "Lokales",
      "Gewinnspiele",
      "Veranstaltungen",
      "Inserieren",
    ),
    ...chrome("breadcrumb", `${story.pick(["Pinzgau", "Ausseerland"])} / Lokales`),
    ...story.title(),
    ...story.date(
      ({ day, month, year, clock }) => `${day}. ${monthName("de", month)} ${year}, ${clock} Uhr`,
    ),
    ...story.standfirst(),
    ...story.byline((a) => `Autor: ${a}`),
    ...chrome(
      "author-bio",
      `${story.pick(["aus Pinzgau", "Regionaut aus Aussee"])}, ${story.int(3, 900)} Beiträge`,
    ),
    ...chrome("photo-credit", `${story.int(3, 18)} Bilder`, "hochgeladen von der Redaktion"),
    ...story.body(
      [0.4, chrome("promo", "Zur Sache: Das sagt der Bezirk", story.headline())],
      [0.75, chrome("ad", "Bezahlte Anzeige", "Ofentage bei Kachel Gruber: minus 15 Prozent")],
    ),
    ...chrome(
      "share",
      `Gefällt mir ${story.int(0, 40)} mal`,
      "Push-Nachrichten auf das Handy",
      "Kommentar schreiben",
    ),
    ...chrome(
      "event",
      "Gewinnspiel: 2 x 2 Karten für das Adventsingen. Teilnahmeschluss: 30.11., 12 Uhr",
      "Mitmachen und gewinnen",
    ),
    ...chrome(
      "related",
      "Aktuell lesenswert",
      ...story
        .repeat(3, () => chrome("related", story.headline(), story.teaser()))
        .map((l) => l.text),
    ),
    ...chrome(
      "footer",
      "Impressum & Offenlegung",
      "Netiquette",
      "Verhaltensregeln für Regionauten",
      "Nutzungsbedingungen",
    ),
  ],
};
