import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Rádio e jornal regional português em WordPress: farmácias, necrologia, «No ar», temas, partilhas, e-mails da redacção. */
export const ptPtRadioRegionalRaia: Template = {
  name: "pt-pt-radio-regional-raia",
  language: "pt",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "audio",
      "NO AR",
      story.pick(["Discos pedidos", "Tarde Viva", "Noite dentro"]),
      `com ${story.pick(["Zita Lopes", "Armando Pires"])}`,
      "Ouvir emissão",
    ),
    ...chrome(
      "menu",
      "Início",
      "Concelhos",
      "Desporto",
      "Necrologia",
      "Passatempos",
      "Programação",
      "Contactos",
    ),
    ...chrome(
      "breadcrumb",
      `Você está aqui: Início / ${story.pick(["Concelho de Alvorge", "Litoral"])} / ${story.pick(["Actual", "Desporto"])}`,
    ),
    ...story.date(({ day, month, year }) => `${day} ${monthName("pt", month)}, ${year}`),
    ...story.title((title) => `${title}${story.pick(["", " | Rádio da Raia"])}`),
    ...story.byline((author) => `${story.pick(["Redacção | ", "Por "])}${author}`),
    ...chrome("counter", `${story.pick(["Visualizações: ", ""])}${story.int(41, 2900)}`),
    ...story.body(
      [
        0.5,
        [
          ...chrome("ad", "-PUB-"),
          ...chrome("promo", `${story.pick(["Leia ainda", "Ver também"])}: ${story.headline()}`),
        ],
      ],
      [0.8, chrome("follow", "Siga a Rádio da Raia no Facebook e fique a par de tudo")],
    ),
    ...chrome(
      "share",
      "Partilhar isto:",
      "Tweet",
      "Imprimir",
      story.pick(["Carregando...", "A carregar..."]),
    ),
    ...chrome(
      "pager",
      `← ${story.pick(["Artigo anterior", "Anterior"])}`,
      story.headline(),
      `${story.pick(["Artigo seguinte", "Seguinte"])} →`,
      story.headline(),
    ),
    ...chrome(
      "calendar",
      "Farmácia de serviço",
      story.pick([
        `Farmácia Misericórdia – 271 555 0${story.int(10, 99)}`,
        "Farmácia Central – aberta até às 24h",
      ]),
      `Tempo: ${story.pick(["céu limpo", "aguaceiros"])}, ${story.int(2, 14)}º/${story.int(15, 36)}º`,
    ),
    ...chrome(
      "event",
      "Necrologia",
      story.pick([
        "Maria da Conceição Prata, 91 anos, Mirtães",
        "Joaquim Sampaio Borrego, 84 anos, Alvorge",
      ]),
      `Agenda: ${story.pick(["Feira de velharias, 1.º domingo", "Baile da pinha, sábado 21h30"])}`,
    ),
    ...chrome(
      "comment-form",
      "Deixe um comentário",
      "Cancelar resposta",
      "O seu endereço de email não será publicado. Campos obrigatórios marcados com *",
      "Guardar o meu nome, email e site neste navegador para a próxima vez que eu comentar.",
    ),
    ...chrome(
      "related",
      "Artigos recentes",
      ...story.headlines(4),
      "Mais lidos da semana",
      `» ${story.headline()}`,
      `» ${story.headline()}`,
    ),
    ...chrome(
      "newsletter",
      "Boletim da Raia: subscreva e receba as notícias à sexta",
      "Nome",
      "E-mail",
      "Aceito os termos",
      "Enviar",
    ),
    ...chrome(
      "contact",
      "Largo da Feira, 9 – Alvorge",
      "Telf. 271 555 100 (chamada para a rede fixa nacional)",
      `ERC n.º 12${story.int(1000, 9999)}`,
    ),
    ...chrome(
      "footer",
      "Livro de Reclamações",
      `Desenvolvido por ${story.pick(["Beira Web", "pixelRaia"])}`,
    ),
  ],
};
