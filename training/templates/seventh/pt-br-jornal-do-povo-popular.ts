import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Jornal popular brasileiro: gritos, promoções do jornal, selos, loterias, signo, notícia do time, classificados. */
export const ptBrJornalDoPovoPopular: Template = {
  name: "pt-br-jornal-do-povo-popular",
  language: "pt",
  layout: { newline: "\r\n", gap: "none", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome(
      "site-name",
      "POVÃO",
      story.pick(["R$ 1,50 nas bancas", "Edição de hoje já nas bancas"]),
    ),
    ...chrome(
      "menu",
      "Casos de Polícia",
      "Fama",
      "Emprego",
      "Bolão",
      "TV",
      "Vida e Saúde",
      "Receitas da Vó",
    ),
    ...chrome("ticker", "BOMBA!", story.headline()),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => story.pick([author, `Reportagem: ${author}`])),
    ...story.date(({ clock, dd, mm, year }) => `${dd}/${mm}/${year} às ${clock}`),
    ...chrome(
      "share",
      "Zap",
      "Face",
      "Copiar",
      story.pick([`${story.int(2, 90)} comentários`, "Comente!"]),
    ),
    ...chrome(
      "photo-credit",
      story.pick(["Foto: Reprodução", "Foto: Leitor do Povão", "Foto: Tonho Vieira / Povão"]),
    ),
    ...story.body(
      [
        0.25,
        chrome(
          "promo",
          `${story.pick(["OLHA ISSO!", "TÁ BOMBANDO:", "Não viu?"])} ${story.headline()}`,
        ),
      ],
      [
        0.5,
        [
          ...chrome("audio", "Assista ao vídeo", "Seu navegador não toca esse formato"),
          ...chrome(
            "follow",
            story.pick([
              "Quer receber as notícias do Povão de graça no zap? Entra no grupo!",
              "Segue a gente no Insta: @povao",
            ]),
          ),
        ],
      ],
      [0.8, chrome("teaser", story.teaser())],
    ),
    ...chrome(
      "tags",
      `${story.pick(["Polícia", "Interior", "Cozinha"])} | ${story.pick(["Zona Norte", "Baixada"])} | Povão`,
    ),
    ...chrome(
      "poll",
      "ENQUETE",
      "Feira no centro: fica ou sai?",
      `FICA ${story.int(40, 80)}%`,
      `SAI ${story.int(10, 30)}%`,
      "Vota aí!",
    ),
    ...chrome("related", "+LIDAS DO POVÃO", ...counted(story.headlines(5))),
    ...chrome(
      "event",
      `Junte ${story.pick(["20", "30"])} selos + R$ ${story.pick(["9,90", "19,90"])} e troque por um jogo de panelas`,
      `Próximo selo: ${story.pick(["quinta", "domingo"])}`,
      "Veja os postos de troca",
    ),
    ...chrome(
      "tools",
      `Loterias: Quina 08 21 34 55 ${story.int(60, 79)}`,
      `Seu signo: ${story.pick(["Touro – dia de falar menos", "Leão – cuidado com promessa"])}`,
      "Cruzadinha",
    ),
    ...chrome(
      "comment",
      story.reader(),
      story.comment(),
      `Curtir ${story.int(0, 90)}`,
      story.reader(),
      story.comment(),
      `Curtir ${story.int(0, 30)}`,
    ),
    ...chrome(
      "ad",
      "EMPREGOS",
      story.pick(["Pedreiro, início imediato, Vila Nova", "Costureira com prática"]),
      story.pick(["Motoboy, moto própria", "Atendente de padaria, folga 2ª"]),
      "Mande currículo",
    ),
    ...chrome(
      "contact",
      `Denuncie pro Povão: (21) 95555-0${story.int(100, 999)}. Sigilo garantido.`,
    ),
    ...chrome("footer", "Expediente | Fale com a gente | Anuncie barato | Termos"),
  ],
};
