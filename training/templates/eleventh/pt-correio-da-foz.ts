import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Portuguese paper: headlines without a label, subscription plug, comments, chemist on duty. */
export const ptCorreioDaFoz: Template = {
  name: "pt-correio-da-foz",
  language: "pt",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Correio", "Concelhos", "Mar", "Bola", "Necrologia"),
    ...chrome("calendar", "Farmácia de serviço: Central, Rua Nova 12", "Maré cheia 15h42"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Texto de ${a}`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}/${mm}/${year}, ${clock}`),
    ...chrome(
      "photo-credit",
      story.pick(["A marginal ontem de manhã. FOTO: A. Sequeira", "Fotografia de arquivo"]),
    ),
    ...story.body(
      [0.3, chrome("promo", story.headline())],
      [
        0.6,
        chrome(
          "paywall",
          story.pick([
            "Ficou a gostar? Por seis euros por mês abrimos-lhe a casa toda.",
            "Quem assina lê tudo, e antes dos outros.",
          ]),
        ),
      ],
      [0.85, chrome("promo", story.headline(), story.teaser())],
    ),
    ...chrome("related", ...story.headlines(5)),
    ...chrome(
      "comment",
      story.reader(),
      "há bocado",
      story.comment(),
      story.reader(),
      "ontem à noite",
      story.comment(),
    ),
    ...chrome("footer", "Foz Editora", "Estatuto editorial", "Contactos"),
  ],
};
