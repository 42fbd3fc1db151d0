import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** National portal: consent in full sentences, teaser under each headline, author portrait. */
export const deBlickpunktRepublik: Template = {
  name: "de-blickpunkt-republik",
  language: "de",
  layout: { newline: "\n", gap: "all", indent: "ragged", item: "– " },
  compose: (story) => [
    ...chrome(
      "consent",
      "Wir und unsere 178 Partner merken uns gern, was Sie lesen. Wenn Ihnen das nicht recht ist, können Sie für 3,99 Euro im Monat unbeobachtet bleiben.",
      "Ist recht",
      "Lieber unbeobachtet",
    ),
    ...chrome("menu", "Politik", "Geld", "Wissen", "Stil", "Rätsel"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Ein Bericht von ${a}`),
    ...story.date(({ day, month, year }) => `${day}. ${month}. ${year}`),
    ...chrome("counter", `${story.int(4, 320)}`),
    ...chrome("share", "Merken Teilen Drucken"),
    ...story.body(
      [0.25, chrome("promo", story.headline(), story.teaser())],
      [0.6, chrome("audio", "Lieber hören? Eine Stimme aus dem Rechner liest vor.")],
    ),
    ...chrome(
      "author-bio",
      `${story.author} hat Forstwirtschaft studiert und schreibt seit 2014 über alles, was wächst oder gefällt wird.`,
    ),
    ...chrome("related", story.pick(["Dazu passt", "Aus demselben Ressort", "Bleiben Sie noch"])),
    ...story.repeat(3, () => [
      ...chrome("related", story.headline()),
      ...chrome("teaser", story.teaser()),
    ]),
    ...chrome("related", "Andere lesen gerade", ...counted(story.headlines(4))),
    ...chrome(
      "legal",
      "Nachdruck, auch in Auszügen, nur mit unserer Zustimmung. Für Irrtümer haften wir, so weit das Gesetz es verlangt, und keinen Schritt weiter.",
    ),
    ...chrome("footer", "Jobs", "Hilfe", "Datenschutz", "Kündigen"),
  ],
};
