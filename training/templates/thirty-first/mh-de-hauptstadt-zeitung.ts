import { monthName, weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** National quality daily: subscription prose, glued labels, debate rules, dossier links, licence lines */
export const mhDeHauptstadtZeitung: Template = {
  name: "mh-de-hauptstadt-zeitung",
  language: "de",
  layout: { newline: "\n", gap: "all", indent: "none", item: "", subhead: "## " },
  compose: (story) => [
    ...chrome("menu", "HZ", "Politik", "Wirtschaft", "Feuilleton", "Wissen", "Rätsel", "Merkliste"),
    ...chrome(
      "consent",
      "Weiterlesen mit Werbung oder Pur-Abo für 4,99 Euro im Monat. Informationen zu Tracking finden Sie in der Datenschutzerklärung.",
    ),
    ...chrome("menu", story.pick(["Verkehrspolitik", "Gesellschaft", "Leben auf dem Land"])),
    ...story.title((t) => `${story.pick(["", "HZ Plus | "])}${t}`),
    ...story.standfirst(),
    ...story.date(
      (d) =>
        `${weekdayName("de", d.weekday)}, ${d.day}. ${monthName("de", d.month)} ${d.year}, ${d.clock} Uhr`,
    ),
    ...story.byline((a) => `Von ${a}, ${story.pick(["Berlin", "Tannau", "Leipzig"])}`),
    ...chrome("audio", "Vorlesen lassen"),
    ...chrome("share", "Zur Merkliste", "Link kopieren", "Zitieren"),
    ...story.body(
      [0.3, chrome("related", "Mehr zum Thema", story.headline())],
      [0.5, chrome("teaser", story.headline(), story.teaser())],
      [
        0.75,
        chrome(
          "newsletter",
          "Der Tag in fünf Minuten",
          "Was heute wichtig war und morgen wichtig wird: abends um sechs in Ihrem Postfach.",
          "Kostenlos bestellen",
        ),
      ],
    ),
    ...chrome("legal", "Nutzungsrechte erwerben", "Artikel drucken", "Quelle: HZ Quelle: HZ"),
    ...chrome(
      "author-bio",
      "Redakteur im Ressort Inland. Schreibt über alles, was auf Schienen fährt oder fahren sollte.",
    ),
    ...chrome(
      "paywall",
      "Jetzt weiterlesen. Mit dem passenden Abo haben Sie Zugriff auf alle Artikel.",
      "4 Wochen kostenlos testen",
      "Bereits Abonnent? Einloggen",
    ),
    ...chrome("comment", `${story.int(3, 300)} Lesermeinungen`),
    ...story.repeat(2, () =>
      chrome("comment", story.reader(), story.comment(), `${story.int(0, 40)} Empfehlungen`),
    ),
    ...chrome(
      "footer",
      "Kontakt",
      "Leserbrief schreiben",
      "Verlag",
      "Vermarktung",
      `© HZ ${story.when.year} Alle Rechte vorbehalten`,
    ),
  ],
};
