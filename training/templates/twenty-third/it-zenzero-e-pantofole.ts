import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Italian home and food blog magazine with ratings and affiliate disclosures. */
export const itZenzeroEPantofole: Template = {
  name: "it-zenzero-e-pantofole",
  language: "it",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "* " },
  compose: (story) => [
    ...chrome("menu", "Ricette", "Orto", "Bellezza", "Casa", "Viaggi lenti", "Shop"),
    ...chrome("breadcrumb", `Home/${story.pick(["In cucina", "Vivere bene", "Storie"])}`),
    ...story.title(),
    ...story.byline((author) => `Di ${author}`),
    ...story.date((when) => `Pubblicato il ${when.dd}/${when.mm}/${when.year}`),
    ...story.standfirst(),
    ...chrome("share", "Pinna", "Salva", "Stampa la pagina"),
    ...story.body(
      [
        0.3,
        story.pick([
          chrome("promo", `Prova anche: ${story.headline()}`),
          chrome("promo", story.headline()),
        ]),
      ],
      [
        0.6,
        chrome(
          "newsletter",
          "Un sabato di buone idee",
          "Mettiti comoda: ogni sabato arriva una lettera con tre ricette e un consiglio per il balcone.",
          "Voglio riceverla",
          "Odiamo lo spam quanto te.",
        ),
      ],
    ),
    ...story.pick([
      chrome(
        "author-bio",
        story.author,
        "Cucino, scrivo e lascio le pantofole ovunque. Vivo in collina con due galline e un marito paziente.",
      ),
      chrome(
        "author-bio",
        `Chi scrive: ${story.author}, collaboratrice dal ${story.int(2012, 2022)}.`,
      ),
    ]),
    ...chrome(
      "sponsor",
      "Alcuni link di questa pagina sono affiliati: se acquisti, per te non cambia nulla.",
    ),
    ...chrome(
      "counter",
      `Voto medio: ${story.int(3, 4)},${story.int(1, 9)} su 5 (${story.int(10, 400)} voti)`,
    ),
    ...story.repeat(story.int(1, 3), () =>
      chrome("comment", story.reader(), story.comment(), "Rispondi"),
    ),
    ...chrome("related", "Potrebbe piacerti", ...story.headlines(4)),
    ...chrome(
      "tags",
      `${story.pick(["zuppe", "inverno", "memoria"])}, ${story.pick(["famiglia", "risparmio"])}, semplice`,
    ),
    ...chrome("footer", "Collabora con noi", "Media kit", "Privacy", "Torna su ↑"),
  ],
};
