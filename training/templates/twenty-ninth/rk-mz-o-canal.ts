import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Lusophone African news site: stock theme, radio line, project funders, related posts, comments in default wording. */
export const rkMzOCanal: Template = {
  name: "rk-mz-o-canal",
  language: "pt",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Início", "Nacional", "Província", "Economia", "Rádio", "Contactos"),
    ...chrome("audio", `Rádio Canal 94.${story.int(1, 9)} FM – Emissão online`),
    ...story.title(),
    ...story.byline((text) => `por ${text}`),
    ...story.date(
      () => `${monthName("pt", story.when.month)} ${story.when.day}, ${story.when.year}`,
    ),
    ...chrome(
      "share",
      `em ${story.pick(["Nacional", "Província"])}`,
      `${story.int(0, 40)} Partilhas`,
      `${story.int(80, 2000)} Visualizações`,
    ),
    ...chrome("photo-credit", story.pick(["Foto: O Canal", "Foto ilustrativa"])),
    ...story.standfirst(),
    ...story.body([0.5, chrome("related", `Leia: ${story.headline()}`)]),
    ...chrome(
      "sponsor",
      "Este trabalho foi produzido com o apoio do Fundo Lusófono para o Jornalismo Local. O financiador não teve acesso ao texto antes da publicação.",
    ),
    ...chrome("pager", "Anterior", story.headline(), "Próximo", story.headline()),
    ...chrome("related", "Outras notícias", ...story.headlines(4)),
    ...chrome(
      "comment-form",
      "Deixe uma resposta Cancelar resposta",
      "Guarde o meu nome, email e site neste navegador para a próxima vez que eu comentar.",
    ),
    ...chrome("ad", "Anuncie aqui", "728 x 90"),
    ...chrome(
      "footer",
      `© ${story.when.year} O Canal de Sofala-Norte, Lda.`,
      `Registo n.º ${story.int(10, 99)}/GABINFO/DE`,
    ),
  ],
};
