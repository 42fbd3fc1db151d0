import { chrome, counted, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Jornal regional brasileiro: «Leia também», «Continua após a publicidade», canal no WhatsApp e enquete no meio. */
export const folhaDoPlanaltoVerde: Template = {
  name: "folha-do-planalto-verde",
  language: "pt",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Assine", "Cidades", "Política", "Esportes", "Classificados", "Buscar"),
    ...chrome("site-name", "Folha do Planalto Verde"),
    ...chrome("breadcrumb", "Início > Cidades"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Por ${a} — Pedra Ribeira`),
    ...story.date(
      ({ dd, mm, year, clock }) =>
        `${dd}/${mm}/${year} ${clock.replace(":", "h")} Atualizado há ${story.int(2, 20)} horas`,
    ),
    ...chrome("share", "Compartilhar", "Salvar"),
    ...story.body(
      [
        story.int(6, 35) / 100,
        story.pick([
          chrome("ad", "Continua após a publicidade"),
          chrome("promo", `LEIA TAMBÉM: ${story.headline()}`),
          chrome("promo", `Leia mais: ${story.headline()}`),
        ]),
      ],
      [
        story.int(20, 60) / 100,
        story.pick([
          chrome("follow", "Clique aqui para seguir o canal da Folha do Planalto no WhatsApp"),
          chrome("related", "Veja também:", ...marked("- ", story.headlines(2))),
        ]),
      ],
      [
        story.int(40, 85) / 100,
        story.pick([
          chrome(
            "photo-credit",
            "Moradores fazem fila na porta do ginásio — Foto: Wanda Lins/Folha do Planalto",
          ),
          chrome("audio", "Initial plugin text"),
          chrome("audio", "Vídeos: mais assistidos da semana"),
        ]),
      ],
      [
        story.int(55, 97) / 100,
        story.pick([
          chrome("teaser", story.teaser()),
          chrome("promo", story.headline()),
          chrome("poll", "Enquete: você confia nas sirenes?", "Sim", "Não", "Votar"),
        ]),
      ],
      [
        story.int(5, 95) / 100,
        story.pick([
          chrome("promo", story.headline()),
          chrome("app", "Abra no aplicativo"),
          chrome(
            "event",
            "Feira do livro começa sábado na praça, com entrada gratuita até as 22h.",
          ),
        ]),
      ],
    ),
    ...chrome("tags", "Pedra Ribeira", "Mineração"),
    ...chrome("related", "Mais lidas", ...counted(story.headlines(4))),
    ...chrome(
      "comment",
      "Comentários",
      "Este conteúdo não recebe mais comentários.",
      `${story.reader()}: ${story.comment()}`,
    ),
    ...chrome("related", "Mais do Planalto", story.headline(), story.teaser()),
    ...chrome("footer", "Princípios editoriais", "Minha conta", "© Editora Planalto"),
  ],
};
