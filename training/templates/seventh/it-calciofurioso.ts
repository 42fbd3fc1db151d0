import { monthName, weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Sito sportivo italiano: live score, mercato, quote, fantacalcio, social, tifosi. */
export const itCalciofurioso: Template = {
  name: "it-calciofurioso",
  language: "it",
  layout: { newline: "\r\n", gap: "none", indent: "ragged", item: "+ " },
  compose: (story) => [
    ...chrome(
      "ticker",
      "LIVE",
      story.pick(["Verdello-Sampietro 1-0 (34')", "Aurora-Montano 2-2 finale"]),
      `${story.pick(["Basket", "Volley"])}: ${story.pick(["3-1", "78-74"])}`,
    ),
    ...chrome(
      "menu",
      "Calcio",
      "Mercato",
      "Fantacalcio",
      "Formula 1",
      "Moto",
      "Tennis",
      "Ciclismo",
      "Esports",
      "Video",
    ),
    ...chrome(
      "breadcrumb",
      `CalcioFurioso › ${story.pick(["Dilettanti", "Serie C", "Interviste"])}`,
    ),
    ...story.title((title) => `${title}${story.pick(["", " - CalcioFurioso"])}`),
    ...story.standfirst(),
    ...story.date(
      ({ clock, day, month, weekday, year }) =>
        `${weekdayName("it", weekday)}, ${day} ${monthName("it", month)} ${year} alle ${clock}`,
    ),
    ...story.byline((author) => `a cura di ${author}`),
    ...chrome("counter", `${story.pick(["letture: ", "vedi letture: "])}${story.int(300, 9800)}`),
    ...story.body(
      [
        0.2,
        chrome(
          "sponsor",
          `Quote: ${story.pick(["Verdello 2.10 · X 3.05 · Sampietro 3.40", "vincente girone: Aurora 4.50"])} – il gioco è vietato ai minori di 18 anni e può causare dipendenza patologica`,
        ),
      ],
      [0.45, chrome("promo", `VIDEO | ${story.headline()}`)],
      [
        0.7,
        chrome(
          "promo",
          "Guarda la gallery",
          story.pick(["Le reazioni social", "Tutti i gol"]),
          story.headline(),
        ),
      ],
    ),
    ...chrome(
      "author-bio",
      story.pick([
        "Giornalista pubblicista, tifoso del catenaccio e del mezzo rigore. Su CalcioFurioso dal 2012, cura la rubrica «Fango».",
        "La redazione di CalcioFurioso è composta da undici persone e una riserva.",
      ]),
    ),
    ...chrome(
      "comment",
      "Commenta per primo con il tuo account",
      `${story.reader()}: ${story.comment()}`,
    ),
    ...chrome(
      "related",
      `Altre notizie - ${story.pick(["Interviste", "Primo piano"])}`,
      `${story.int(1, 28)}.${story.int(1, 9)} ${story.int(10, 23)}:${story.int(10, 59)} - ${story.headline()}`,
      `${story.int(1, 28)}.${story.int(1, 9)} ${story.int(10, 23)}:${story.int(10, 59)} - ${story.headline()}`,
      `${story.int(1, 28)}.${story.int(1, 9)} ${story.int(10, 23)}:${story.int(10, 59)} - ${story.headline()}`,
      `${story.int(1, 28)}.${story.int(1, 9)} ${story.int(10, 23)}:${story.int(10, 59)} - ${story.headline()}`,
    ),
    ...chrome(
      "poll",
      "Il sondaggio: chi retrocede?",
      "Verdello",
      "Montano",
      "Tutt'e due",
      "Vota",
      "Risultati",
    ),
    ...chrome(
      "calendar",
      "Calendario e classifica",
      `1 Aurora ${story.int(40, 60)}`,
      `2 Sampietro ${story.int(30, 39)}`,
      `3 Verdello ${story.int(20, 29)}`,
      "Vai alla classifica completa",
    ),
    ...chrome(
      "app",
      "Scarica l'app ufficiale per iOS e Android: gol in tempo reale e zero pubblicità per sette giorni",
    ),
    ...chrome(
      "footer",
      "Redazione",
      "Collabora con noi",
      "Gioco responsabile",
      "Le foto provengono dalle società e dai lettori; chi ritiene leso un proprio diritto scriva alla redazione e provvederemo a rimuoverle",
      "CalcioFurioso.example è una testata giornalistica",
    ),
  ],
};
