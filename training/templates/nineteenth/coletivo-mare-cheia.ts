import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Agência independente: financiamento coletivo em prosa, republicação, caixa de contexto de outro caso. */
export const coletivoMareCheia: Template = {
  name: "coletivo-mare-cheia",
  language: "pt",
  layout: { newline: "\n", gap: "all", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("site-name", "Maré Cheia"),
    ...chrome("menu", "Investigações", "Mapas", "Quem somos", "Apoie"),
    ...chrome("language", "PT", "EN"),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(({ day, month, year }) => `${day} de ${monthName("pt", month)} de ${year}`),
    ...story.byline((a) => `Reportagem: ${a}`),
    ...chrome("audio", "Ouça esta reportagem"),
    ...story.body(
      [
        story.int(8, 50) / 100,
        chrome(
          "donation",
          story.pick([
            "Precisamos de mais 212 apoiadores até o fim do mês para manter dois repórteres na estrada. Com 15 reais você já ajuda, e a gente conta para onde vai cada centavo.",
            "Jornalismo assim depende de você. Apoie.",
          ]),
        ),
      ],
      [
        story.int(30, 75) / 100,
        story.pick([
          chrome(
            "promo",
            "Entenda o caso das dragas",
            "Em 2021, três empresas receberam licença para dragar o canal. Nenhuma das três tinha draga. O processo corre em segredo.",
          ),
          chrome("promo", `Leia nossa série: ${story.headline()}`),
        ]),
      ],
      [
        story.int(50, 97) / 100,
        story.pick([
          chrome(
            "legal",
            "Republique",
            "Nossos textos podem ser republicados de graça, desde que citada a fonte e mantidos os links.",
          ),
          chrome("teaser", story.teaser()),
          chrome("newsletter", "Assine a Preamar, nossa carta quinzenal."),
          chrome("promo", story.headline()),
        ]),
      ],
      [
        story.int(5, 95) / 100,
        story.pick([
          chrome("photo-credit", "Foto: Iracema Lobo/Maré Cheia"),
          chrome("audio", "0:00 / 12:30", "Baixar o áudio"),
        ]),
      ],
    ),
    ...chrome("tags", "barragens", "água"),
    ...chrome("related", "Outras reportagens", story.headline(), story.teaser(), story.headline()),
    ...chrome("comment", `${story.reader()}: ${story.comment()}`),
    ...chrome(
      "author-bio",
      `${story.author} é repórter. Passou por três jornais que fecharam e um que devia.`,
    ),
    ...chrome("newsletter", "Preamar", "Nome", "E-mail", "Quero receber"),
    ...chrome("footer", "Prestação de contas", "Segurança de fontes", "CC BY-ND"),
  ],
};
