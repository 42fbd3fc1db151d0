import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** National Italian daily with author columns, reader comments and subscription offers. */
export const itIlQuadranteNazionale: Template = {
  name: "it-il-quadrante-nazionale",
  language: "it",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", subhead: "## ", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Home",
      "Politica",
      "Esteri",
      "Economia",
      "Cultura",
      "Rubriche",
      "Il Quadrante+",
    ),
    ...chrome("login", "Accedi", "Abbonati: primo mese 1 €"),
    ...chrome("tags", story.pick(["Italia", "Regioni", "Storie"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `di ${author}`),
    ...story.date(
      (when) => `${when.dd} ${monthName("it", when.month)} ${when.year} (${when.clock})`,
    ),
    ...story.pick([
      chrome("tools", "Ascolta l'articolo", `${story.int(2, 7)} min`, "NEW"),
      chrome("tools", "Salva", "Regala"),
    ]),
    ...chrome("photo-credit", story.pick(["Ansalone", "Imagomondo", "Per gentile concessione"])),
    ...story.body(
      [
        0.2,
        chrome(
          "promo",
          `${story.pick(["Approfondisci: ", "Ti potrebbe interessare: ", ""])}${story.headline()}`,
        ),
      ],
      [
        0.45,
        story.pick([
          chrome(
            "paywall",
            "Continua a leggere questo articolo e tutti gli altri con 1 euro al mese per tre mesi. Disdici quando vuoi.",
            "Scopri le offerte",
          ),
          chrome("paywall", "Articolo riservato agli abbonati Quadrante+"),
        ]),
      ],
      [
        0.7,
        story.pick([
          chrome("promo", story.headline(), `di ${story.pick(["Ugo Malerba", "Silvia Conforti"])}`),
          [],
        ]),
      ],
    ),
    ...chrome(
      "first-published",
      `Scopri di più sull'edizione in edicola del ${story.when.day} ${monthName("it", story.when.month)}`,
      "Sfoglia il giornale",
    ),
    ...chrome("legal", "© RIPRODUZIONE RISERVATA"),
    ...chrome(
      "newsletter",
      "La Lancetta: la newsletter che spiega il perché delle notizie. Ogni pomeriggio alle 18.",
      "La tua email",
    ),
    ...chrome(
      "comment",
      `${story.pick(["Commenti", "I vostri pareri"])} ${story.int(1, 300)}`,
      "Partecipa alla discussione",
    ),
    ...story.repeat(story.int(1, 3), () =>
      chrome(
        "comment",
        story.reader(),
        `${story.when.dd} ${monthName("it", story.when.month)} ${story.when.year} - ${story.int(10, 23)}:${story.int(10, 59)}`,
        story.comment(),
        "Rispondi",
      ),
    ),
    ...chrome(
      "related",
      "Ultime notizie",
      `${story.int(10, 23)}:${story.int(10, 59)}`,
      story.headline(),
      `${story.int(10, 23)}:${story.int(10, 59)}`,
      story.headline(),
    ),
    ...chrome("sponsor", "Contenuti sponsorizzati", story.headline()),
    ...chrome(
      "footer",
      "Chi siamo",
      "La tua privacy",
      "Servizi",
      "Cookie policy e preferenze",
      `Copyright ${story.when.year} © Tutti i diritti sono riservati`,
    ),
  ],
};
