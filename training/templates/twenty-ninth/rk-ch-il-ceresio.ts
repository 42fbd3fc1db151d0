import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A Swiss Italian daily: agency notes, subscription levels, comments disabled line, weather and Swiss phone. */
export const rkChIlCeresio: Template = {
  name: "rk-ch-il-ceresio",
  language: "it",
  layout: { newline: "\n", gap: "none", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Ticino",
      "Svizzera",
      "Mondo",
      "Economia",
      "Sport",
      "Agenda",
      "Annunci funebri",
      "Abbonamenti",
    ),
    ...chrome("breadcrumb", `Ticino > ${story.pick(["Luganese", "Bellinzonese", "Tre Valli"])}`),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("photo-credit", `© ${story.pick(["Ti-Foto/Ponti", "CdC/Archivio", "Keystein"])}`),
    ...story.byline((text) => text),
    ...story.date(() => `${story.when.dd}.${story.when.mm}.${story.when.year} ${story.when.clock}`),
    ...chrome("share", "Invia per e-mail", "Segnalibro"),
    ...story.body(
      [0.4, chrome("related", "Correlati", story.headline())],
      [
        0.8,
        chrome("promo", `In questo articolo si parla di: ${story.pick(["Luganese", "Tre Valli"])}`),
      ],
    ),
    ...chrome("related", story.headline(), story.teaser(), story.headline(), story.teaser()),
    ...chrome(
      "paywall",
      `Hai letto ${story.int(2, 5)} articoli gratuiti su 5 questo mese. Con 9 franchi leggi tutto fino alla fine dell'anno.`,
    ),
    ...chrome(
      "calendar",
      `Oggi ${story.int(3, 28)}°`,
      `Domani ${story.int(3, 28)}°`,
      `Limite delle nevicate ${story.int(900, 2800)} m`,
    ),
    ...chrome("related", "Più letti", ...counted(story.headlines(4))),
    ...chrome("event", "Agenda", "Lugano, sala Ciani: concerto d'archi, ore 20.30"),
    ...chrome(
      "footer",
      "Stampa Ceresio SA, 6900",
      "Pubblicazione ufficiale",
      "Condizioni",
      "Note tecniche",
    ),
  ],
};
