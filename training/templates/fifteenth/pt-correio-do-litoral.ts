import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { longDate } from "./dates.ts";

/** A Portuguese popular daily with a channel: capital headlines, "continues after the ad", premium list, dead-simple polls. */
export const ptCorreioDoLitoral: Template = {
  name: "pt-correio-do-litoral",
  language: "pt",
  layout: { newline: "\r\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("ticker", "Última Hora", story.headline(), "AO MINUTO", story.headline()),
    ...chrome(
      "menu",
      "Portugal",
      "Crime",
      "Famosos",
      "Boa Vida",
      "CL TV Direto",
      "Classificados",
      "Horóscopo",
      "E-paper",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => story.pick([author, `${author} e Lusana`])),
    ...story.date((when) => `${longDate("pt", when)} às ${when.clock}`),
    ...chrome("share", "Partilhar por Facebook", "Enviar por Whatsapp", "Comentar"),
    ...chrome(
      "photo-credit",
      "1/3",
      story.pick(["Foto: Direitos Reservados", "Foto: Vítor Mesquita"]),
    ),
    ...story.body(
      [story.int(12, 28) / 100, story.pick([chrome("ad", "Continuar a ler", "PUB"), []])],
      [story.int(37, 53) / 100, chrome("promo", story.headline())],
      [story.int(62, 78) / 100, chrome("promo", `LEIA TAMBÉM: ${story.headline()}`)],
    ),
    ...chrome(
      "tags",
      story.pick(["Sociedade", "Animais"]),
      story.pick(["pais", "rio", "saúde"]),
      "criança",
    ),
    ...chrome("paywall", "Assine o Correio Premium por 0,99 € por mês e leia tudo sem publicidade"),
    ...chrome(
      "comment-form",
      "Comentários",
      "A sua opinião conta. Os comentários são sujeitos a aprovação e não podem ter palavras ofensivas.",
      "INSIRA O SEU NOME",
      "Enviar",
    ),
    ...chrome("related", ...story.headlines(6)),
    ...chrome(
      "contact",
      "Tem sugestões ou notícias para partilhar? Ligue 210 000 055 ou escreva para geral@correiolitoral.example",
    ),
    ...chrome("poll", "Inquérito", "Concorda com o fim da mudança da hora?", "Sim", "Não", "Votar"),
    ...chrome(
      "newsletter",
      "Receba as notícias em primeira mão. Prometemos não lhe encher a caixa de correio: uma mensagem ao meio-dia, outra às oito.",
    ),
    ...chrome(
      "legal",
      "Todos os direitos reservados. É expressamente proibida a reprodução na totalidade ou em parte, em qualquer tipo de suporte, sem prévia permissão por escrito da administração.",
    ),
    ...chrome(
      "footer",
      "Estatuto Editorial e Lei da Transparência",
      "Publicidade",
      "Assinaturas",
      "Contactos",
    ),
  ],
};
