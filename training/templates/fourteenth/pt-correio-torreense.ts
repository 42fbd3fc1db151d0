import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, within } from "./extras.ts";

/** Jornal regional português: títulos soltos, apelo à assinatura, caixa de relacionados. */
export const ptCorreioTorreense: Template = {
  name: "pt-correio-torreense",
  language: "pt",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose(story) {
    return [
      chrome("site-name", "Correio Torreense", "Fundado em 1902"),
      chrome("menu", "Sociedade", "Política", "Desporto", "Opinião", "Necrologia", "Assinaturas"),
      story.title(),
      story.standfirst(),
      story.byline((a) => a),
      story.date(
        (w) =>
          `${w.day} de ${"Janeiro Fevereiro Março Abril Maio Junho Julho Agosto Setembro Outubro Novembro Dezembro".split(" ")[w.month - 1]} de ${w.year}, ${w.clock}`,
      ),
      within(
        story,
        [story.int(22, 34) / 100, chrome("promo", story.headline())],
        [
          story.int(45, 56) / 100,
          chrome(
            "paywall",
            story.pick([
              "Este jornal é lido há três gerações na mesma barbearia. Assine o Correio por quatro euros por mês.",
              "Artigo de acesso livre. Apoie quem o escreveu: torne-se assinante.",
            ]),
          ),
        ],
        [
          story.int(66, 78) / 100,
          chrome("promo", story.pick(["Relacionado", "Ler mais"]), story.headline()),
        ],
      ),
      chrome("photo-credit", caption(story)),
      chrome("share", "Partilhar", "Oferecer artigo"),
      chrome(
        "related",
        "Últimas",
        story.headline(),
        `há ${story.int(3, 50)} minutos`,
        story.headline(),
        "há 1 hora",
        story.headline(),
        "ontem",
      ),
      chrome(
        "comment-form",
        "Os comentários deste fórum são publicados depois de lidos por alguém da casa.",
      ),
      chrome(
        "legal",
        "Estatuto editorial. Registo na entidade reguladora n.º 000000. Tiragem: 3 200 exemplares.",
      ),
    ].flat();
  },
};
