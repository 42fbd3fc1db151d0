import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Brazilian nonprofit investigative outlet, Creative Commons notes and ally programme. */
export const ptBrApuroIndependente: Template = {
  name: "pt-br-apuro-independente",
  language: "pt",
  layout: { newline: "\n", gap: "all", indent: "body", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "APURO – jornalismo sem patrão"),
    ...chrome("menu", "Reportagens", "Checagem", "Newsletter", "Quem faz", "APOIE"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}`),
    ...story.date(
      (when) => `${when.day} de ${monthName("pt", when.month)} de ${when.year} | ${when.clock}`,
    ),
    ...chrome("language", "Leia em: English", "Español"),
    ...chrome("share", "Republique esta matéria"),
    ...story.body(
      [
        0.4,
        story.pick([
          chrome(
            "donation",
            "Esta reportagem só existe por causa dos Aliados.",
            "A gente não aceita dinheiro de governo nem de empresa. Com R$ 15 por mês você banca viagens, advogados e café ruim, e ainda participa da reunião de pauta.",
            "Quero ser Aliado",
          ),
          chrome(
            "donation",
            `Faltam ${story.int(100, 900)} apoiadores para a nossa meta. Vem com a gente?`,
          ),
        ]),
      ],
      [0.7, story.pick([chrome("teaser", story.headline()), []])],
    ),
    ...chrome(
      "legal",
      "Nossas matérias podem ser republicadas de graça, desde que na íntegra e com crédito. Fotos não estão incluídas.",
    ),
    ...chrome(
      "contact",
      "Tem uma denúncia? Use nosso endereço seguro. Protegemos nossas fontes até debaixo d'água.",
    ),
    ...story.pick([
      chrome(
        "author-bio",
        `${story.author} cobre cidades e direitos há ${story.int(6, 25)} anos. Já foi finalista de prêmios, mas prefere ser lembrada pelas pautas.`,
      ),
      chrome("author-bio", "Edição: Mauro Pitanga"),
    ]),
    ...chrome(
      "newsletter",
      "Assine nossa carta semanal",
      "Seu melhor e-mail",
      "Assinar",
      "Cadastro feito. Confira a caixa de spam!",
    ),
    ...chrome("related", "Mais recentes", ...story.headlines(3), "VER TODAS"),
    ...chrome(
      "footer",
      "Transparência",
      "Política de erros",
      `CNPJ 00.000.000/0001-${story.int(10, 99)}`,
    ),
  ],
};
