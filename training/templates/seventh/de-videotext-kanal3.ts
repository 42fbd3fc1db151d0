import { weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Videotext eines Senders im Netz: Tafelnummern, Zeilen von 40 Zeichen, Programmhinweise, Lotto, Untertitelseite. */
export const deVideotextKanal3: Template = {
  name: "de-videotext-kanal3",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "* ", wrap: 40 },
  compose: (story) => [
    ...chrome(
      "pager",
      story.pick(["112", "134", "147"]),
      "Tafel suchen: ___",
      `Unterseite 1/${story.pick(["2", "3"])}`,
    ),
    ...chrome("site-name", "KANAL 3 TEXT"),
    ...chrome(
      "calendar",
      `${weekdayName("de", story.when.weekday)} ${story.when.dd}.${story.when.mm}.${story.when.year}  ${story.pick(["14", "22", "09"])}:${story.int(10, 59)}:${story.int(10, 59)}`,
    ),
    ...chrome(
      "menu",
      "100 Übersicht",
      "110 Nachrichten",
      "200 Sport",
      "300 Programm",
      "400 Wetter",
      "600 Börse",
      "777 Untertitel",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => story.pick([`Redaktion: ${author}`, author])),
    ...story.body(
      [0.4, chrome("pager", "Weiter auf der nächsten Unterseite >>")],
      [
        0.7,
        chrome(
          "promo",
          story.pick([
            "Jetzt im Ersten Kanal: Kriminalreport, 20.15 Uhr, Untertitel auf Tafel 777",
            `${story.headline()} . . . . . 118`,
          ]),
        ),
      ],
    ),
    ...story.date(({ clock, dd, mm }) => `Stand: ${dd}.${mm}. ${clock}`),
    ...chrome(
      "related",
      `${story.headline()} ... 113`,
      `${story.headline()} ... 114`,
      `${story.headline()} ... 121`,
    ),
    ...chrome(
      "calendar",
      `Lotto am ${story.pick(["Samstag", "Mittwoch"])}`,
      `4 11 17 23 38 4${story.int(0, 9)}`,
      `Superzahl ${story.int(0, 9)}`,
      "Angaben ohne Gewähr",
    ),
    ...chrome(
      "event",
      "Heute im Programm",
      "18.50 Gut zu wissen",
      `19.20 ${story.pick(["Die Försterin (3/8)", "Quizfieber"])}`,
      `20.15 ${story.pick(["Spielfilm", "Kriminalreport"])}`,
    ),
    ...chrome(
      "ad",
      story.pick(["Warme Socken im Dutzend – Tafel 651", "Partnerwahl auf Tafel 670"]),
    ),
    ...chrome(
      "contact",
      `Zuschauerservice ${story.pick(["0800 555 01 01 (kostenlos)", "täglich von 8 bis 22 Uhr"])}`,
    ),
    ...chrome("tools", "< zurück", "Startseite", "vor >", "Ansicht für Vorleseprogramme"),
    ...chrome("footer", "Impressum Tafel 199", "Datenschutz", "© Kanal 3 Rundfunk"),
  ],
};
