import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Ein privates Blog: Selbstbeschreibung, Schlagwörter, Kommentare, Blogroll, Kaffeekasse. */
export const deHenrikesKuechentisch: Template = {
  name: "de-henrikes-kuechentisch",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "site-name",
      story.pick(["Henrikes Küchentisch", "Küchentischgedanken"]),
      "Alltag, Bücher, Unfug",
    ),
    ...chrome("menu", "Start", "Über mich", "Lieblinge", "Gästebuch", "Impressum"),
    ...story.date(({ year, month, day }) => `${day}. ${monthName("de", month)} ${year}`),
    ...story.title(),
    ...story.body([
      0.4,
      chrome(
        "photo-credit",
        story.pick(["Unbezahlte Werbung wegen Namensnennung", "Bild: mein Fenster, heute früh"]),
      ),
    ]),
    ...chrome("share", "teilen", "merken", "E-Mail"),
    ...chrome(
      "tags",
      `Abgelegt unter: ${story.pick(["Alltag", "Dies und das"])}`,
      `Schlagwörter: ${story.pick(["langsam, Winter", "Technik, Zeit"])}`,
    ),
    ...chrome("comment", `${story.int(2, 31)} Antworten zu „${story.titleText}“`),
    ...story.repeat(story.int(2, 4), () =>
      chrome(
        "comment",
        `${story.reader()} sagt:`,
        `${story.int(1, 28)}. ${monthName("de", story.when.month)} ${story.when.year} um ${story.int(10, 22)}:${story.int(10, 59)} Uhr`,
        story.comment(),
        "Antworten",
      ),
    ),
    ...chrome(
      "comment-form",
      "Schreibe einen Kommentar",
      "Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert.",
      "Kommentar abschicken",
      story.pick([
        "Benachrichtige mich über nachfolgende Kommentare via E-Mail.",
        "Diese Website verwendet Antispan, um Spam zu reduzieren.",
      ]),
    ),
    ...chrome("pager", `← ${story.headline()}`, `${story.headline()} →`),
    ...chrome(
      "author-bio",
      story.pick([
        "Ich bin Henrike, 46, Buchbinderin, zwei Kinder, ein Hund, kein Plan. Hier schreibe ich auf, was mir beim Abwaschen einfällt.",
        "Wer schreibt hier? Jemand, der eigentlich ins Bett müsste.",
      ]),
    ),
    ...chrome(
      "donation",
      `Kaffeekasse: ${story.pick(["Wenn dir ein Text gefallen hat, freue ich mich über einen Kaffee. Muss aber nicht.", "Wirf was in den Hut"])}`,
    ),
    ...chrome("related", "Neueste Beiträge"),
    ...story.repeat(3, () => chrome("related", story.headline())),
    ...chrome(
      "calendar",
      "Archiv",
      `${monthName("de", story.when.month)} ${story.when.year} (${story.int(1, 9)})`,
      "Ältere Einträge",
    ),
    ...chrome("footer", "Läuft mit WordMill", "Datenschutzerklärung"),
  ],
};
