import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Local paper: other headlines in the middle and at the end without a label, weather. */
export const itGazzettinoValdessa: Template = {
  name: "it-gazzettino-valdessa",
  language: "it",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Valdessa", "Cronaca bianca", "Cronaca nera", "Sport minori", "Necrologie"),
    ...chrome("ticker", "Oggi sereno, 14°", "Passo del Corvo: chiuso"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `di ${a}`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}/${mm}/${year} ore ${clock}`),
    ...chrome(
      "photo-credit",
      story.pick(["Il ponte ieri mattina (foto Berti)", "Una veduta d'archivio"]),
    ),
    ...story.body(
      [0.3, chrome("promo", story.headline())],
      [0.65, chrome("promo", story.headline())],
    ),
    ...chrome("related", ...story.headlines(4)),
    ...chrome(
      "newsletter",
      "Ogni mattina alle sette una lettera con quel che è successo giù in valle. Costa niente e si disdice con una parola.",
    ),
    ...chrome(
      "comment",
      story.reader(),
      "ieri, 21.40",
      story.comment(),
      story.reader(),
      "ieri, 22.05",
      story.comment(),
    ),
    ...chrome("footer", "Editrice Valdessa srl", "Scriveteci", "Chi siamo"),
  ],
};
