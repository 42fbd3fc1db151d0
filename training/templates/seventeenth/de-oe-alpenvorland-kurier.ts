import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Austrian daily with a lively forum: posting counts, regional menu, "Werbung", sign-up lines and lottery. */
export const deOeAlpenvorlandKurier: Template = {
  name: "de-oe-alpenvorland-kurier",
  language: "de",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Chronik", "Länder", "Sport", "Kultur", "Ombudsfrau", "Rätsel", "Abo"),
    ...chrome(
      "ticker",
      `${story.pick(["Wien", "Linz", "Graz"])} ${story.int(-4, 31)}°`,
      `Lotto: ${story.int(1, 9)} ${story.int(10, 19)} ${story.int(20, 29)} ${story.int(30, 39)}`,
    ),
    ...chrome("tags", story.pick(["Chronik", "Sport regional", "Wahl"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(({ dd, mm, year, clock }) => `${dd}. ${mm}. ${year}, ${clock}`),
    ...story.byline((a) => a),
    ...chrome("counter", `${story.int(12, 900)} Postings`, "In Pocket speichern"),
    ...story.body(
      [0.2, chrome("promo", story.headline())],
      [
        0.5,
        chrome(
          "ad",
          "Werbung",
          story.pick([
            "Jetzt gratis ins Thermenglück: Unsere Leserreise führt Sie im Mai nach Bad Waldsee.",
            "Der neue Kombi. Probieren kostet nichts.",
          ]),
        ),
      ],
      [0.8, chrome("promo", story.teaser())],
    ),
    ...chrome(
      "donation",
      "Wir haben keinen reichen Onkel. Der Kurier gehört seit 1949 einer Genossenschaft, und wer ihn liest, ohne zu zahlen, sitzt gewissermaßen bei uns in der Küche. Das ist in Ordnung. Aber vielleicht bringen Sie einmal einen Kuchen mit.",
      "Jetzt unterstützen ab 3 Euro",
    ),
    ...chrome(
      "comment",
      "Ihr Kommentar",
      story.reader(),
      story.comment(),
      "antworten",
      story.reader(),
      story.comment(),
      "melden",
    ),
    ...chrome("related", "Weiterlesen", ...story.headlines(3)),
    ...chrome("footer", "Offenlegung", "Blattlinie", "Cookie-Einstellungen", "Redaktionsstatut"),
  ],
};
