import { monthName } from "../../../training/templates/calendar.ts";
import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** Feuilleton-Magazin im Netz: Essayreihen, Spendenaufruf, Newsletter, Autorenzeile, Verweise aufs Heft. */
export const nfKulturkontor: Template = {
  name: "nf-kulturkontor",
  language: "de",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "Kulturkontor. Zeitschrift für Umwege"),
    ...chrome("menu", "Heft", "Essay", "Kritik", "Lyrik", "Laden", "Über uns"),
    ...chrome("search", "Suchbegriff eingeben"),
    ...chrome("tags", story.pick(["Essay", "Bühne", "Lektüren"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a}`),
    ...story.date(({ month, year }) => `${monthName("de", month)} ${year}`),
    ...story.body([
      0.5,
      chrome(
        "donation",
        "Kulturkontor hat keine Verlagsgruppe im Rücken und keine Werbung am Rand. Wenn Sie mögen, was Sie hier lesen, dann werfen Sie etwas in den Hut; ab fünf Euro im Monat kommt das Heft zu Ihnen nach Hause.",
      ),
    ]),
    ...chrome(
      "author-bio",
      `${story.author}, geboren 1971 in Greiz, lebt nach Stationen in Lissabon und Halle als freie Stimme in Leipzig. Zuletzt erschien der Prosaband »Kleines Wetter«.`,
    ),
    ...chrome(
      "first-published",
      `Der Text ist die gekürzte Fassung eines Beitrags aus Heft ${story.int(12, 60)}.`,
    ),
    ...chrome("share", "Per Mail empfehlen", "PDF"),
    ...chrome("related", "Weiterlesen", ...story.headlines(3)),
    ...chrome("newsletter", "Post vom Kontor: einmal im Monat, nie länger als eine Tasse Tee."),
    ...chrome(
      "footer",
      "Datenschutz",
      "Manuskripte bitte nicht unverlangt",
      "Gefördert vom Kulturfonds",
    ),
  ],
};
