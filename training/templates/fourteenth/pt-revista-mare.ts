import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, pair, within } from "./extras.ts";

/** Revista digital: frases de outras matérias, podcast em prosa, pares de título e linha fina. */
export const ptRevistaMare: Template = {
  name: "pt-revista-mare",
  language: "pt",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose(story) {
    return [
      chrome("menu", "Reportagens", "Crônicas", "Áudio", "Loja"),
      story.title(),
      story.byline((a) => a),
      story.date((w) => `${w.dd}.${w.mm}.${String(w.year).slice(2)}`),
      within(
        story,
        [story.int(20, 32) / 100, chrome("teaser", story.teaser())],
        [
          story.int(46, 58) / 100,
          chrome(
            "podcast",
            story.pick([
              "No episódio desta semana do Maré Alta, a gente conversa com quem conserta rádios. Está em todos os tocadores.",
              "Prefere ouvir? A autora lê este texto no nosso podcast.",
            ]),
          ),
        ],
        [story.int(70, 84) / 100, chrome("promo", ...pair(story, "pt"))],
      ),
      chrome("photo-credit", caption(story)),
      chrome(
        "donation",
        "A Maré é feita por cinco pessoas e sustentada por mil e duzentas. Falta você.",
      ),
      chrome(
        "author-bio",
        `${story.author} é repórter e já morou em onze cidades, oito delas à beira d'água.`,
      ),
      chrome("promo", story.headline(), story.headline(), story.headline()),
      chrome("footer", "Expediente | Assine | Republique"),
    ].flat();
  },
};
