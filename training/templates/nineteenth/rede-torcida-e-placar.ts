import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Portal esportivo e de economia popular: placares, apostas, vídeos, «saiba mais» e tabela ao lado do texto. */
export const redeTorcidaEPlacar: Template = {
  name: "rede-torcida-e-placar",
  language: "pt",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome("ticker", "AO VIVO", "Serrano 0 x 0 Ribeirense", "Tempo real"),
    ...chrome("site-name", "Torcida & Placar"),
    ...chrome("menu", "Agenda", "Tabelas", "Mercado da bola", "Cartola da Rede"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => a),
    ...story.date(({ dd, mm, year, clock }) => `Publicado em ${dd}.${mm}.${year}, ${clock}`),
    ...story.body(
      [
        story.int(8, 40) / 100,
        story.pick([
          chrome("promo", `+ ${story.headline()}`),
          chrome("promo", `>> ${story.headline()}`),
          chrome("promo", story.headline()),
        ]),
      ],
      [
        story.int(25, 65) / 100,
        story.pick([
          chrome("audio", "Player de vídeo", "Melhores momentos", "01:58"),
          chrome("ad", "Aposte com responsabilidade. Odds sujeitas a alteração. +18"),
          chrome("poll", "Nota para o goleiro?", "10", "9", "Menos que isso"),
        ]),
      ],
      [
        story.int(45, 90) / 100,
        story.pick([
          chrome("app", "Baixe o aplicativo e receba os gols do seu time antes do vizinho gritar."),
          chrome("podcast", "Ouça o podcast Bola Murcha: o que deu errado no segundo tempo"),
        ]),
      ],
      [
        story.int(60, 97) / 100,
        story.pick([
          chrome("teaser", story.teaser()),
          chrome("promo", `Saiba mais: ${story.headline()}`),
          chrome("related", "Notícias do Ribeirense", story.headline(), story.headline()),
        ]),
      ],
    ),
    ...chrome(
      "comment",
      `${story.int(3, 200)} comentários`,
      `${story.reader()}: ${story.comment()}`,
      "Denunciar",
    ),
    ...chrome("related", "Veja mais", ...story.headlines(5)),
    ...chrome(
      "calendar",
      "Próximos jogos",
      "Dom 16h Ribeirense x Vila",
      "Qua 21h30 Serrano x União",
    ),
    ...chrome("related", "Classificação", "1 Ribeirense 41", "2 Serrano 39", "3 União 33"),
    ...chrome("sponsor", "Publieditorial: o tênis que corre sozinho"),
    ...chrome("footer", "Fale conosco", "Expediente"),
  ],
};
