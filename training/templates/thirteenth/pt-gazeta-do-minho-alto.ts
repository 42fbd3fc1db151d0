import { monthName } from "../calendar.ts";
import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Portuguese local paper: chemists, mass times, deaths, European spelling in chrome, exclusive marks. */
export const ptGazetaDoMinhoAlto: Template = {
  name: "pt-gazeta-do-minho-alto",
  language: "pt",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "site-name",
      "Gazeta do Alto",
      story.pick(["Semanário regionalista", "Desde 1919 ao serviço da região"]),
    ),
    ...chrome("menu", "Região", "Desporto", "Cultura", "Opinião", "Necrologia", "Assinaturas"),
    ...chrome(
      "ticker",
      story.pick(["Farmácia de serviço: Central", "Meteorologia: aguaceiros"]),
      `${story.int(4, 30)}º`,
    ),
    ...story.title(),
    ...story.byline((a) => `${story.pick(["", "Texto: "])}${a}`),
    ...story.date((d) => `${d.day} de ${monthName("pt", d.month)}, ${d.year}`),
    ...story.standfirst(),
    ...chrome("tools", story.pick(["Imprimir", "A+ A-"]), "Enviar por correio eletrónico"),
    ...story.body(
      [0.4, chrome("promo", story.pick(["Relacionado", "Ler mais"]), story.headline())],
      [0.75, chrome("ad", story.pick(["PUB", "Pub."]))],
    ),
    ...chrome(
      "tags",
      story.pick(["Etiquetas:", "Tópicos"]),
      story.pick(["chuva", "pontes"]),
      story.pick(["saúde", "futebol"]),
    ),
    ...chrome("share", "Partilhar", story.pick(["Gosto", "Tweetar"])),
    ...chrome(
      "author-bio",
      story.pick([
        "Diretor da Gazeta desde 2008. Foi professor primário e ainda corrige a vermelho.",
        "Jornalista com carteira profissional n.º 0000.",
      ]),
    ),
    ...chrome(
      "event",
      story.pick(["MISSAS E ROMARIAS", "Agenda da semana"]),
      "Sáb., 18h00: Igreja Matriz",
      "Dom., 9h30: Capela do Monte; 11h00: Matriz",
      "Dom., 15h00: Feira do gado, entrada livre",
    ),
    ...chrome(
      "related",
      story.pick(["Outras notícias", "Na mesma edição"]),
      ...marked(story.pick(["- ", "» "]), story.headlines(story.int(4, 6))),
    ),
    ...chrome(
      "pager",
      story.pick(["« Anterior", "Notícia anterior"]),
      story.pick(["Seguinte »", "Notícia seguinte"]),
    ),
    ...chrome(
      "comment-form",
      story.pick(["Deixe o seu comentário", "Comentar como convidado"]),
      "Nome",
      "Mensagem",
      "Submeter",
    ),
    ...chrome(
      "legal",
      story.pick([
        "Conheça o Livro de Reclamações eletrónico.",
        "Este jornal está inscrito na entidade reguladora com o n.º 100 000.",
      ]),
    ),
    ...chrome(
      "contact",
      "Rua do Adro, 11",
      "Telefone: 000 000 000 (chamada para a rede fixa nacional)",
    ),
    ...chrome(
      "footer",
      "Estatuto editorial",
      "Ficha técnica",
      "Termos",
      story.pick(["Feito com vagar", "Depósito legal 000/00"]),
    ),
  ],
};
