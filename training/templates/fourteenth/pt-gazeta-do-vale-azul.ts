import { chrome, marked, numbered } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, stray, within } from "./extras.ts";

/** Portal brasileiro: «Leia também», «Continua após a publicidade», canal e enquete. */
export const ptGazetaDoValeAzul: Template = {
  name: "pt-gazeta-do-vale-azul",
  language: "pt",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose(story) {
    return [
      chrome("menu", "Últimas", "Cidades", "Polícia", "Esportes", "Concursos", "Ao vivo"),
      chrome(
        "consent",
        "Usamos cookies para melhorar sua navegação. Ao continuar, você concorda com a nossa política.",
        "Aceitar",
      ),
      story.title(),
      story.standfirst(),
      story.byline((a) => `Por ${a}, Gazeta do Vale Azul`),
      story.date(
        (w) =>
          `${w.dd}/${w.mm}/${w.year} ${w.clock.replace(":", "h")} Atualizado há ${story.int(2, 20)} horas`,
      ),
      chrome(
        "photo-credit",
        `${caption(story)} — Foto: ${story.pick(["Reprodução", "Divulgação", "Arquivo pessoal"])}`,
      ),
      within(
        story,
        [
          story.int(14, 25) / 100,
          chrome(
            "promo",
            ...marked(
              story.pick(["LEIA TAMBÉM: ", "Leia também: ", "Veja também: "]),
              story.headlines(story.int(1, 2)),
            ),
          ),
        ],
        [story.int(38, 50) / 100, chrome("ad", "Continua após a publicidade")],
        [
          story.int(56, 68) / 100,
          chrome(
            "follow",
            story.pick([
              "Clique aqui e siga o canal da Gazeta no WhatsApp",
              "Participe do nosso grupo e receba as notícias da região no celular.",
            ]),
          ),
        ],
        [story.int(78, 90) / 100, stray(story, "pt")],
      ),
      chrome(
        "poll",
        "ENQUETE",
        "Você usa o transporte público?",
        "Todo dia",
        "Às vezes",
        "Nunca",
        "Ver resultado",
      ),
      chrome("related", "Mais lidas", ...numbered(story.headlines(5), " ")),
      chrome(
        "comment",
        `${story.int(1, 40)} comentários`,
        story.reader(),
        story.comment(),
        "Responder",
        story.reader(),
        story.comment(),
        "Responder",
      ),
      chrome("footer", "Princípios editoriais", "Anuncie", "Termos de uso", "Fale conosco"),
    ].flat();
  },
};
