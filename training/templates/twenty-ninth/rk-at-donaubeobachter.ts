import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Austrian daily with a long forum: postings, ratings, cookie-or-subscription text, event teasers. */
export const rkAtDonaubeobachter: Template = {
  name: "rk-at-donaubeobachter",
  language: "de",
  layout: { newline: "\r\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "consent",
      "Willkommen beim Donaubeobachter",
      "Sie entscheiden, wie Sie unsere Inhalte nutzen wollen.",
      "Mit Werbung und Cookies weiterlesen",
      "oder",
      `PUR-Abo um ${story.int(6, 9)},90 Euro im Monat, ganz ohne Datenweitergabe`,
    ),
    ...chrome(
      "menu",
      "International",
      "Inland",
      "Wirtschaft",
      "Web",
      "Panorama",
      "Kultur",
      "Etat",
      "Wissenschaft",
      "Lifestyle",
      "Zukunft",
    ),
    ...chrome("tags", story.pick(["NAHVERKEHR", "WOHNEN", "JUSTIZ"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((text) => text),
    ...story.date(
      () =>
        `${story.when.day}. ${monthName("de", story.when.month)} ${story.when.year}, ${story.when.clock}`,
    ),
    ...chrome("comment", `${story.int(12, 900)} Postings`, "Später lesen"),
    ...chrome(
      "photo-credit",
      story.pick(["Am Gürtel staut es sich.", "So sah es am Montag aus."]),
      story.pick(["Heribert Corna", "APB/Gindelmayr"]),
    ),
    ...story.body(
      [0.45, chrome("ad", "Werbung")],
      [0.7, chrome("related", "Lesen Sie auch", story.headline())],
    ),
    ...chrome("related", "Zum Thema", story.headline(), story.headline()),
    ...chrome("related", "Weiterlesen", ...story.headlines(3)),
    ...chrome(
      "comment",
      `Forum: ${story.int(12, 900)} Postings`,
      "Ihre Meinung zählt.",
      "Was im Forum steht, haben Leserinnen und Leser geschrieben und nicht wir. Beleidigungen und strafbare Inhalte nimmt das Forenteam heraus, auch nachts und am Feiertag.",
    ),
    ...story.repeat(story.int(2, 4), () =>
      chrome(
        "comment",
        story.reader(),
        `${story.when.day}. ${monthName("de", story.when.month)} ${story.when.year}, ${story.when.clock}`,
        story.comment(),
        `${story.int(0, 14)}`,
        `${story.int(0, 80)}`,
        "antworten",
        "melden",
        "permalink",
      ),
    ),
    ...chrome(
      "footer",
      `© DONAUBEOBACHTER Verlagsgesellschaft m.b.H. ${story.when.year}`,
      "Diese Seiten dürfen gelesen und für den eigenen Gebrauch gespeichert werden. Jede andere Verwendung bedarf unserer schriftlichen Zustimmung.",
    ),
  ],
};
