import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Italian national daily: newsletter prose, video list, "riproduzione riservata", sponsored column and poll. */
export const itQuotidianoNazionaleAurora: Template = {
  name: "it-quotidiano-nazionale-aurora",
  language: "it",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "consent",
      "Questo giornale vive di pubblicità. Se accetti i cookie lo leggi gratis; se non li accetti ti chiediamo di abbonarti, e in tutti e due i casi ti ringraziamo.",
      "Accetta e continua",
      "Rifiuta e abbonati",
    ),
    ...chrome(
      "menu",
      "Politica",
      "Economia",
      "Esteri",
      "Cronache",
      "Cultura",
      "Spettacoli",
      "Cucina",
      "Motori",
      "Video",
    ),
    ...chrome("tags", story.pick(["La storia", "Il caso", "La guida", "Il voto"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `di ${a}`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}/${mm}/${year} | aggiornato alle ${clock}`),
    ...chrome(
      "audio",
      "Ascolta l'articolo",
      `${story.int(2, 6)} min`,
      "i",
      "Audio generato automaticamente",
    ),
    ...story.body(
      [0.25, chrome("promo", story.teaser())],
      [
        0.5,
        chrome(
          "newsletter",
          "Vai a tutte le newsletter",
          "Il punto della sera: cinque notizie e una che non lo è. A cura della redazione, ogni giorno alle 19.",
        ),
      ],
      [0.8, chrome("promo", story.headline())],
    ),
    ...chrome("legal", "© RIPRODUZIONE RISERVATA"),
    ...chrome(
      "poll",
      "Il sondaggio",
      story.pick(["Rinuncereste all'auto per un treno puntuale?", "Il bonus va confermato?"]),
      `Sì ${story.int(30, 70)}%`,
      `No ${story.int(10, 40)}%`,
      `Non saprei ${story.int(2, 12)}%`,
      "Hai già votato",
    ),
    ...chrome(
      "sponsor",
      "Messaggio promozionale",
      "Salute e benessere: lo spazio è offerto da un'azienda e non coinvolge i giornalisti del quotidiano.",
    ),
    ...chrome(
      "related",
      "Le ultime",
      ...story
        .repeat(4, () =>
          chrome("related", `${story.int(10, 22)}:${story.int(10, 59)} ${story.headline()}`),
        )
        .map((l) => l.text),
    ),
    ...chrome(
      "footer",
      "Chi siamo",
      "Gerenza",
      "Pubblicità",
      "Cookie policy e privacy",
      "Whistleblowing",
    ),
  ],
};
