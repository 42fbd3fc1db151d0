import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Agência independente: republicação livre, doações, boletim, checagem (Brazilian nonprofit). */
export const btPtBrLentePublica: Template = {
  name: "bt-pt-br-lente-publica",
  language: "pt",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("menu", "Reportagens", "Investigações", "Explore", "Quem somos", "APOIE"),
    ...chrome(
      "donation",
      "Pare e leia: sem você não tem lente. Menos de 1% de quem nos lê contribui.",
      "Quero apoiar",
    ),
    ...chrome("tags", story.pick(["Cidades", "Direitos", "Reportagem"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(({ day, month, year }) => `${day} de ${monthName("pt", month)} de ${year}`),
    ...story.byline((author) => `Texto: ${author}`),
    ...chrome("reading-time", `${story.int(3, 15)} minutos de leitura`),
    ...chrome("audio", "Ouça a reportagem", "1x"),
    ...story.body([
      0.5,
      story.pick([
        chrome("promo", story.headline()),
        chrome(
          "newsletter",
          "Assine o boletim Foco: toda sexta, uma história que ninguém mais contou.",
        ),
      ]),
    ]),
    ...chrome(
      "legal",
      "Republique: nossas reportagens são livres para reprodução, desde que citada a fonte, sem cortes e sem banner no meio. Avise a gente, que ficamos contentes.",
    ),
    ...chrome("contact", "Tem uma boa história? Conte para nós com segurança pelo formulário."),
    ...chrome(
      "author-bio",
      story.author,
      `Repórter desde ${story.int(1998, 2021)}. Gosta de ônibus, de rio e de documento carimbado.`,
    ),
    ...chrome("related", "Leia mais", ...story.headlines(3)),
    ...chrome(
      "footer",
      "Transparência",
      "Prêmios",
      "Política de erros",
      `Lente Pública, ${story.when.year}. Licença Creative Commons`,
    ),
  ],
};
