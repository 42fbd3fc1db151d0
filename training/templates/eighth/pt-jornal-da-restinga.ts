import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Jornal português: assinaturas explicadas, legendas em frase inteira, comentários e destaques entre parágrafos. */
export const ptJornalDaRestinga: Template = {
  name: "pt-jornal-da-restinga",
  language: "pt",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "consent",
      "Usamos cookies para saber o que se lê e o que se deixa a meio. Se continuar por aqui, partimos do princípio de que não se importa.",
      "Aceitar",
      "Saber mais",
    ),
    ...chrome(
      "menu",
      "Última hora",
      "Região",
      "Mar",
      "Desporto",
      "Opinião",
      "Necrologia",
      "Assinar",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => story.pick([author, `Texto: ${author}`])),
    ...story.date(
      ({ day, month, year, clock }) => `${day} de ${monthName("pt", month)} de ${year}, ${clock}`,
    ),
    ...chrome("share", "Partilhar", "Oferecer artigo", "Guardar"),
    ...chrome(
      "photo-credit",
      story.pick([
        "A barra vista do miradouro, num dia em que nenhum barco saiu. Fernando Lacerda",
        "As obras deviam ter acabado em abril, mas a grua continua no mesmo lugar. FOTO: Jornal da Restinga",
      ]),
    ),
    ...story.body(
      [0.3, chrome("promo", story.headline())],
      [0.6, chrome("teaser", story.teaser())],
      [
        0.85,
        chrome(
          "newsletter",
          "Maré Cheia: a nossa carta de sexta-feira, com o que aconteceu, o que falhou e onde se come bem.",
          "Subscrever",
        ),
      ],
    ),
    ...chrome(
      "paywall",
      story.pick([
        "Sem quem o leia, um jornal é só papel molhado. Assine e leve consigo um ano de histórias por menos do que gasta em pastilhas.",
        "Esta notícia é de acesso livre. Fazê-la custou três dias a duas pessoas; se puder, ajude-nos a pagar-lhes.",
      ]),
    ),
    ...chrome(
      "comment-form",
      "Para comentar tem de iniciar sessão. Os comentários são moderados por gente, que almoça entre a uma e as duas.",
    ),
    ...story.repeat(story.int(2, 4), () =>
      chrome(
        "comment",
        story.reader(),
        `há ${story.int(1, 20)} horas`,
        story.comment(),
        "Responder",
      ),
    ),
    ...chrome("related", "Mais lidas", ...story.headlines(4)),
    ...story.repeat(3, () => [
      ...chrome("related", story.headline()),
      ...chrome("teaser", story.teaser()),
    ]),
    ...chrome(
      "footer",
      "Estatuto editorial",
      "Ficha técnica",
      "Provedor do leitor",
      "Livro de reclamações",
      "ERC nº 000000",
    ),
  ],
};
