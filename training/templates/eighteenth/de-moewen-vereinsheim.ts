import { monthName, weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Seite eines Sportvereins: Sponsoren, Tabelle, nächste Spiele, Beitrittserklärung. */
export const deMoewenVereinsheim: Template = {
  name: "de-moewen-vereinsheim",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "sponsor",
      `Unser Hauptsponsor: ${story.pick(["Sanitär Lohmann", "Küstenkasse"])}`,
      "Ausrüster: Ballwerk",
    ),
    ...chrome("menu", "Verein", "Teams", "Spielplan", "Tickets", "Fanshop", "Mitglied werden"),
    ...chrome(
      "ticker",
      `Nächstes Heimspiel: ${story.pick(["Samstag, 18 Uhr", "Sonntag, 16.30 Uhr"])} gegen ${story.pick(["TV Süderdeich", "SG Geestrand"])}`,
    ),
    ...chrome("breadcrumb", story.pick(["1. Damen", "News", "Spielberichte"])),
    ...story.title(),
    ...story.date(
      ({ year, month, day, weekday }) =>
        `${weekdayName("de", weekday)}, ${day}. ${monthName("de", month)} ${year}`,
    ),
    ...story.byline((author) => story.pick([`von ${author}`, `Bericht: ${author}`])),
    ...story.standfirst(),
    ...story.body([
      0.5,
      chrome(
        "promo",
        story.pick([
          "Jetzt Dauerkarte sichern! Schon ab 60 Euro.",
          "Hier geht's zur Bildergalerie",
        ]),
      ),
    ]),
    ...chrome(
      "ticker",
      "Tabelle",
      `1. HSV Altenwerder ${story.int(14, 18)}:4`,
      `2. Möwen ${story.int(12, 14)}:6`,
      "3. SG Geestrand 11:7",
    ),
    ...chrome("related", story.pick(["Mehr News", "Das könnte dich auch interessieren"])),
    ...story.repeat(3, () =>
      chrome("related", `${story.when.dd}.${story.when.mm}. – ${story.headline()}`),
    ),
    ...chrome(
      "donation",
      story.pick([
        "Werde Teil der Kolonie: Mit 5 Euro im Monat unterstützt du unsere Jugend und bekommst einen Schal, der auch wärmt.",
        "Wir suchen Trikotwäscher. Ernsthaft.",
      ]),
    ),
    ...chrome("follow", "Folge uns: Insta", "Facepage", "TokTik"),
    ...chrome(
      "sponsor",
      "Unsere Partner",
      "Bäckerei Thormählen",
      story.pick(["Autohaus Klink", "Reisebüro Fernweh"]),
    ),
    ...chrome("footer", "Satzung", "Vorstand", "Impressum", "Datenschutz"),
  ],
};
