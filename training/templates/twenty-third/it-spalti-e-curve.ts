import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Italian sports site: live widgets, ratings, betting disclaimer, transfer rumours. */
export const itSpaltiECurve: Template = {
  name: "it-spalti-e-curve",
  language: "it",
  layout: { newline: "\r\n", gap: "paragraphs", indent: "none", item: "+ " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Calcio",
      "Mercato",
      "Serie B",
      "Dilettanti",
      "Basket",
      "F1",
      "Probabili formazioni",
    ),
    ...chrome(
      "ticker",
      "Classifica",
      `Collalto ${story.int(20, 40)}`,
      `Sanmartinese ${story.int(20, 40)}`,
      `Virtus Po ${story.int(10, 30)}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(),
    ...story.date((when) => `${when.day} ${monthName("it", when.month)} - ${when.clock}`),
    ...chrome("photo-credit", story.pick(["Getbild", "LaFoto"])),
    ...story.body(
      [
        0.3,
        chrome(
          "promo",
          story.pick(["Calciomercato", "La moviola", "Le interviste"]),
          story.headline(),
        ),
      ],
      [0.6, chrome("ad", "Pubblicità")],
      [0.7, story.pick([chrome("promo", `GUARDA ANCHE – ${story.headline()}`), []])],
    ),
    ...chrome("comment", `${story.int(2, 150)} commenti`, "Accedi per commentare"),
    ...story.repeat(story.int(1, 2), () =>
      chrome(
        "comment",
        `${story.reader()} ${story.int(10, 23)}:${story.int(10, 59)}`,
        story.comment(),
      ),
    ),
    ...chrome(
      "related",
      "Leggi i commenti",
      "Tutte le notizie di Dilettanti",
      ...story.headlines(3),
    ),
    ...chrome(
      "app",
      `Gioca alla Fantacurva, iscrizioni aperte fino al ${story.int(10, 28)} ${monthName("it", story.when.month)}`,
    ),
    ...chrome(
      "legal",
      "Il gioco è vietato ai minori di 18 anni e può causare dipendenza patologica.",
    ),
    ...chrome("footer", "Per la tua pubblicità", "Informazioni sui cookie", "Versione desktop"),
  ],
};
