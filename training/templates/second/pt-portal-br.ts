import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A Brazilian portal: WhatsApp, "veja mais", horoscope, lottery, premium mail, partner stories. */
export const ptPortalBr: Template = {
  name: "pt-portal-br",
  language: "pt",
  layout: { newline: "\n", gap: "paragraphs", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Pular para o conteúdo",
      "Agora",
      "Esporte",
      "Famosos",
      "Loterias",
      "Horóscopo",
      "Bate-papo",
      "E-mail grátis",
    ),
    ...chrome("search", "Buscar no portal"),
    ...chrome("ticker", `Dólar R$ 5,${story.int(10, 99)}`, "Mega do sábado: 04 11 23 38 40 57"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}, da redação`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}/${mm}/${year} ${clock.replace(":", "h")}`),
    ...chrome("share", "Ouvir notícia", "Mandar no Zap", "Reportar erro"),
    ...chrome("photo-credit", "Imagem: Divulgação/Prefeitura"),
    ...story.body(
      [0.25, chrome("promo", `+ ${story.headline()}`)],
      [0.5, chrome("ad", "PUBLICIDADE", "Continua após a publicidade")],
      [0.75, chrome("promo", "Veja mais", story.headline())],
    ),
    ...chrome("follow", "Siga o portal no Instagram e ative o sininho"),
    ...chrome("related", "Bombando agora", ...counted(story.headlines(4))),
    ...chrome(
      "sponsor",
      "Recomendado para você por Taboleiro",
      "Dentista revela hábito que clareia os dentes",
      "Carro popular com parcelas de 199",
    ),
    ...chrome("comment", "Comentários", "Este texto não reflete a opinião do portal."),
    ...story.repeat(2, () =>
      chrome("comment", story.reader(), story.comment(), "Curtir", "Responder", "Denunciar"),
    ),
    ...chrome("related", "As mais comentadas", ...story.headlines(3)),
    ...chrome("app", "Baixe o aplicativo e leia sem gastar dados"),
    ...chrome("footer", "Anuncie", "SAC", "Segurança e privacidade", "Expediente"),
    ...chrome("legal", "© 1999-2024 Portal Ipê. É proibida a reprodução sem autorização."),
  ],
};
