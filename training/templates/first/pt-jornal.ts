import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Portuguese daily: "Leia também", exclusive-to-subscribers box, comment rules. */
export const ptJornal: Template = {
  name: "pt-jornal",
  language: "pt",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Início",
      "País",
      "Mundo",
      "Desporto",
      "Economia",
      "Cultura",
      "Opinião",
      "Última Hora",
    ),
    ...chrome("login", "Entrar", "Assinar"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(),
    ...story.date(({ day, year, clock, mm }) => `${day}/${mm}/${year} às ${clock}`),
    ...chrome("share", "Partilhar", "Comentar", "Guardar", "Oferecer artigo"),
    ...chrome("photo-credit", "Foto: Nelson Garrocho"),
    ...story.body(
      [0.3, chrome("promo", `Leia também: ${story.headline()}`)],
      [0.6, chrome("ad", "Continuar a ler depois da publicidade")],
    ),
    ...chrome("newsletter", "Subscreva a nossa newsletter e receba as notícias da manhã."),
    ...chrome("tags", "Tópicos", "Música", "Transportes", "Vilarmor"),
    ...chrome("related", "Mais lidas", ...story.headlines(5)),
    ...chrome("related", "Relacionadas", ...story.headlines(3)),
    ...chrome(
      "comment",
      "Comentários",
      "Seja o primeiro a comentar. Os comentários são moderados.",
    ),
    ...story.repeat(2, () => chrome("comment", story.reader(), story.comment(), "Responder")),
    ...chrome("contact", "Sugerir correcção"),
    ...chrome(
      "footer",
      "Ficha técnica",
      "Estatuto editorial",
      "Termos e condições",
      "Política de privacidade",
    ),
    ...chrome("legal", "© 2019 Correio de Vilarmor. Todos os direitos reservados."),
  ],
};
