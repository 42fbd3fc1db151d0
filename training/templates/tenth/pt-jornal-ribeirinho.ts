import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Jornal português com assinatura: exclusivos, versão para impressão, relógio de notícias, acordo ortográfico. */
export const ptJornalRibeirinho: Template = {
  name: "pt-jornal-ribeirinho",
  language: "pt",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "O Ribeirinho",
      "Assine já",
      "Última Hora",
      "Local",
      "Necrologia",
      "Passatempos",
    ),
    ...story.pick([chrome("search", "Pesquisar", "Ex.: elétricos"), []]),
    ...chrome("login", "Iniciar sessão"),
    ...chrome("tags", story.pick(["Exclusivo", "Local", "Mobilidade"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => a),
    ...story.date(({ day, mm, year, clock }) => `${day}.${mm}.${year} às ${clock}`),
    ...story.pick([chrome("comment", `${story.int(0, 30)} comentários`), []]),
    ...chrome("photo-credit", story.pick(["Foto: Rui Salema", "D.R."])),
    ...story.body(
      [
        story.int(23, 37) / 100,
        chrome(
          "newsletter",
          "Subscreva gratuitamente as newsletters e receba o melhor da atualidade.",
        ),
      ],
      [story.int(53, 67) / 100, chrome("promo", "Ver também", story.headline())],
      [story.int(73, 87) / 100, chrome("ad", "PUB")],
    ),
    ...story.pick([chrome("tools", "Imprimir", "Aumentar texto", "Reportar erro"), []]),
    ...chrome("share", "Partilhar", "Oferecer artigo"),
    ...chrome(
      "paywall",
      "O jornalismo de proximidade tem um custo. Se este artigo lhe foi útil, considere tornar-se assinante por menos do que uma bica por semana.",
    ),
    ...chrome(
      "related",
      "Últimas",
      ...story
        .repeat(3, () => chrome("related", story.headline()))
        .map((l, n) => `1${n}:4${n} ${l.text}`),
    ),
    ...chrome("teaser", story.headline(), story.teaser()),
    ...chrome("event", "Farmácia de serviço: Central", "Marés: 05h12 / 17h40"),
    ...chrome(
      "legal",
      "O Ribeirinho escreve de acordo com a antiga ortografia, exceto quando se esquece.",
    ),
    ...chrome(
      "footer",
      "Ficha técnica",
      "Estatuto editorial",
      "Livro de reclamações",
      "Provedor do leitor",
    ),
  ],
};
