import { monthName, weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Großes Portal: Einwilligungstext in voller Länge, Podcast- und App-Hinweise als Sätze, Aufruf an Betroffene. */
export const lwNachrichtenkompass: Template = {
  name: "lw-nachrichtenkompass",
  language: "de",
  layout: { newline: "\n", gap: "all", indent: "none", item: "– ", subhead: "## " },
  compose: (story) => [
    ...chrome(
      "consent",
      "Wir und unsere Partner speichern auf Ihrem Gerät kleine Dateien und lesen sie wieder aus. So können wir zählen, welche Artikel gelesen werden, und Ihnen Werbung zeigen, die zu Ihnen passt. Sie können das ablehnen oder Ihre Entscheidung später über die Einstellungen am Ende jeder Seite ändern.",
      story.pick(["Einverstanden", "Alle akzeptieren"]),
      "Einstellungen",
    ),
    ...story.title((t) => `${t} - Nachrichtenkompass`),
    ...story.standfirst(),
    ...story.date(
      ({ day, month, year, weekday, clock }) =>
        `${weekdayName("de", weekday)}, ${day}. ${monthName("de", month)} ${year} um ${clock}`,
    ),
    ...story.byline((a) => a),
    ...chrome("reading-time", `Lesezeit: ${story.int(2, 8)} Min.`),
    ...story.body(
      [
        0.25,
        chrome(
          "podcast",
          story.pick([
            "Hören Sie dazu auch unseren Podcast „Nachgefragt“: Diesmal erklärt eine Geologin, warum der Boden unter uns nie ganz still ist.",
            "Zum Nachhören: Wie wird man eigentlich Deichgräfin?",
          ]),
        ),
      ],
      [
        0.55,
        chrome(
          "contact",
          story.pick([
            "Sind auch Sie betroffen? Dann erzählen Sie uns Ihre Geschichte. Eine Mail an unsere Redaktion genügt, auf Wunsch bleiben Sie ungenannt.",
            "Haben Sie Ähnliches erlebt? Schreiben Sie uns.",
          ]),
        ),
      ],
      [0.8, chrome("promo", `Lesen Sie auch: ${story.headline()}`)],
    ),
    ...chrome(
      "app",
      "Mit unserer App sind Sie immer auf dem Laufenden. Sie meldet sich nur, wenn wirklich etwas geschehen ist, und lässt sich nachts stumm schalten.",
    ),
    ...chrome("promo", "Mehr zum Thema", ...story.headlines(3)),
    ...chrome("footer", "Kontakt", "Barrierefreiheit", "Verträge hier kündigen"),
  ],
};
