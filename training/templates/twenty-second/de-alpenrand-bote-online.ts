import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Austrian-style local paper: login prompts, forum, WhatsApp channel, weather and events. */
export const deAlpenrandBoteOnline: Template = {
  name: "de-alpenrand-bote-online",
  language: "de",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Chronik", "Politik", "Leute", "Termine", "Wetter"),
    ...chrome("ticker", story.pick(["12° heiter", "-3° Schneefall", "21° Gewitter"])),
    ...chrome("breadcrumb", "Bote » Chronik"),
    ...story.title(),
    ...story.date((when) => `${when.day}. ${monthName("de", when.month)} ${when.year}`),
    ...story.byline((author) => `Redaktion: ${author}`),
    ...chrome("counter", `${story.int(2, 90)} Postings`),
    ...chrome("photo-credit", story.pick(["© Bote/Hinterleitner", "Symbolbild"])),
    ...story.body(
      [
        story.pick([0.45, 0.55, 0.6]),
        chrome("promo", story.pick([story.headline(), story.teaser(), story.headline()])),
      ],
      [story.pick([0.3, 0.4, 0.55]), chrome("promo", story.pick([">> ", "→ "]) + story.headline())],
      [
        0.7,
        chrome(
          "follow",
          story.pick([
            "Folge uns auf WhatsApp und sieh als Erster, was im Tal passiert.",
            "Der Bote ist jetzt auch auf Signal.",
          ]),
        ),
      ],
    ),
    ...chrome(
      "tags",
      story.pick(["Feuerwehr", "Gemeinde"]),
      story.pick(["Wald", "Tourismus"]),
      "Bezirk",
    ),
    ...chrome(
      "comment",
      "Forum",
      story.reader(),
      story.comment(),
      `+${story.int(0, 20)} / -${story.int(0, 9)}`,
    ),
    ...chrome(
      "comment-form",
      "Die Beiträge geben nicht die Meinung der Redaktion wieder. Beleidigendes wird gelöscht.",
      "Ihr Beitrag (noch 750 Zeichen)",
    ),
    ...chrome(
      "event",
      "Was ist los?",
      "Almabtrieb, Samstag 10 Uhr",
      "Preisschnapsen, Gasthof Post",
    ),
    ...chrome(
      "related",
      story.pick(["Aktuelle Meldungen", "Auch interessant", "Aus der Region"]),
      ...story.headlines(4),
    ),
    ...chrome("share", story.pick(["Artikel teilen", "Weitersagen"])),
    ...chrome("poll", "Frage des Tages: Soll das Bad im Winter öffnen?", "Ja", "Nein", "Abstimmen"),
    ...chrome("app", "Push-Nachrichten in der App einschalten"),
    ...chrome("footer", "Offenlegung", "Tarife", "Zustellung"),
  ],
};
