import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Regional paper: other headlines run on after the last paragraph without a heading, comments. */
export const deWendelauerBote: Template = {
  name: "de-wendelauer-bote",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Bote", "Stadt & Umland", "Wendelau 04", "Trauer", "Marktplatz"),
    ...chrome("breadcrumb", "Stadt & Umland", "Oberkirchen"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Von ${a}`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}.${mm}.${year}, ${clock} Uhr`),
    ...chrome(
      "reading-time",
      story.pick(["Zwei Haltestellen Lesezeit", "Dauert etwa drei Minuten"]),
    ),
    ...chrome(
      "photo-credit",
      story.pick(["So sah es am Dienstag aus. Foto: R. Kienle", "Archivbild: privat"]),
    ),
    ...story.body(
      [0.35, chrome("promo", story.headline())],
      [
        0.7,
        chrome(
          "paywall",
          "Sie lesen gern bei uns? Für 7,90 Euro im Monat dürfen Sie überall hinein, auch in den Keller.",
        ),
      ],
    ),
    ...chrome("related", ...story.headlines(5)),
    ...chrome(
      "comment",
      story.reader(),
      "vor drei Stunden",
      story.comment(),
      story.reader(),
      "vor zwei Stunden",
      story.comment(),
    ),
    ...chrome(
      "comment-form",
      story.pick([
        "Bleiben Sie freundlich, auch wenn es schwerfällt.",
        "Was meinen Sie dazu?",
        "Schreiben Sie etwas",
      ]),
    ),
    ...chrome(
      "newsletter",
      story.pick([
        "Was in Wendelau wichtig wird, steht jeden Morgen um sechs in Ihrem Postfach.",
        "Wir schicken Ihnen die fünf meistbeachteten Geschichten nach Hause.",
        "Damit Ihnen nichts entgeht, schreiben wir Ihnen gern.",
      ]),
    ),
    ...chrome("footer", "Verlag Bote & Sohn", "Impressum", "Mediadaten"),
  ],
};
