import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Amateur football portal: fixtures, tables of other leagues, live-minute ticker, betting adverts; general news too. */
export const deElfUndAbpfiff: Template = {
  name: "de-elf-und-abpfiff",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", story.pick(["Elf & Abpfiff", "Elf & Abpfiff – Fußball von nebenan"])),
    ...chrome("menu", "Ligen", "Liveticker", "Vereine", "Wechselbörse", "Halle", "Frauen", "Forum"),
    ...chrome(
      "ticker",
      "LIVE",
      `SC Birkau – VfB Wehra ${story.int(0, 4)}:${story.int(0, 4)} (${story.int(5, 88)}.)`,
      `Neudorf – Stetten ${story.int(0, 4)}:${story.int(0, 4)}`,
      story.pick(["Alle Spiele anzeigen", "Zur Konferenz"]),
    ),
    ...story.title(),
    ...story.byline((a) => `${story.pick(["Text:", "Von"])} ${a}`),
    ...story.date((d) => `${d.dd}.${d.mm}.${d.year} · ${d.clock}`),
    ...chrome("counter", `${story.int(120, 9400)} Aufrufe`),
    ...story.standfirst(),
    ...story.body(
      [
        0.3,
        chrome(
          "ad",
          story.pick([
            "Anzeige: 18+. Glücksspiel kann süchtig machen. Hilfe unter buwei.example",
            "Trikotsatz ab 249 Euro inkl. Druck",
          ]),
        ),
      ],
      [
        0.65,
        chrome(
          "poll",
          story.pick(["Wer steigt ab?", "Spieler des Tages?"]),
          `Birkau ${story.int(20, 60)} %`,
          `Stetten ${story.int(10, 40)} %`,
          story.pick(["Abstimmen", `${story.int(90, 900)} Stimmen`]),
        ),
      ],
    ),
    ...chrome(
      "ticker",
      story.pick(["Tabelle Kreisliga A", "Kreisliga A, 7. Spieltag"]),
      "Pl. Mannschaft Sp. Tore Pkt.",
      "1. VfB Wehra 7 19:6 18",
      "2. SV Lohmen 7 15:9 15",
      "3. SC Birkau 7 12:10 13",
    ),
    ...chrome(
      "related",
      story.pick(["Weitere Spielberichte", "Auch gespielt"]),
      "SG Stetten – TuS Neudorf 4:4: Acht Tore und ein Gewitter",
      "VfB Wehra II – Türk. SV 0:1: Ein Sonntagsschuss am Samstag",
      story.headline(),
    ),
    ...chrome(
      "calendar",
      "Nächste Termine",
      "So., 15:00 Birkau – Ahlbach",
      "So., 15:00 Lohmen – Stetten",
      story.pick(["Mi., 19:00 Nachholspiel", "spielfrei: Neudorf"]),
    ),
    ...chrome(
      "comment",
      story.pick(["Stimmen aus dem Forum", "Letzte Beiträge"]),
      `${story.reader()}: ${story.comment()}`,
      `${story.reader()}: ${story.comment()}`,
    ),
    ...chrome(
      "comment-form",
      story.pick(["Zum Kommentieren bitte einloggen.", "Noch 500 Zeichen"]),
      "Senden",
    ),
    ...chrome("follow", story.pick(["Folge uns auf Insta", "Kanal abonnieren"]), "App laden"),
    ...chrome(
      "footer",
      "Impressum",
      "Nutzungsbedingungen",
      "Datenschutz",
      "Verein melden",
      story.pick(["Fehler gefunden?", "Presse"]),
    ),
  ],
};
