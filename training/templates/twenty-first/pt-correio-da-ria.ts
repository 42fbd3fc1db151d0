import { monthName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Diário regional português: necrologia, marés, «leia também», newsletter, provedor. */
export const ptCorreioDaRia: Template = {
  name: "pt-correio-da-ria",
  language: "pt",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "Última hora", "Região", "Desporto", "Opinião", "Necrologia", "Assinar"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(
      ({ clock, day, month, year }) => `${day} ${monthName("pt", month)} ${year} às ${clock}`,
    ),
    ...chrome("share", "Partilhar artigo", "Guardar", "Oferecer"),
    ...(story.int(1, 100) <= 70
      ? chrome(
          "photo-credit",
          `${story.pick(["Imagem de arquivo", "A praça, na segunda-feira"])}. Foto: ${story.pick(["Direitos reservados", "R. Matos"])}`,
        )
      : []),
    ...story.body(
      [0.3, chrome("promo", `Leia também: ${story.headline()}`)],
      [
        0.6,
        chrome(
          "newsletter",
          "Bom dia, Ria: as notícias da região antes do café. Ao subscrever aceita os termos.",
          "O seu email",
          "Subscrever",
        ),
      ],
      [0.8, chrome("promo", story.headline())],
    ),
    ...chrome(
      "ticker",
      "Marés",
      `Preia-mar ${story.int(6, 11)}h${story.int(10, 59)} (${story.int(2, 3)},${story.int(1, 9)} m)`,
      `Baixa-mar ${story.int(12, 17)}h${story.int(10, 59)}`,
    ),
    ...chrome(
      "promo",
      "Necrologia",
      `Maria da Luz Pinho, ${story.int(80, 99)} anos`,
      `Artur Reis, ${story.int(70, 95)} anos`,
    ),
    ...chrome(
      "tags",
      story.pick(["Autárquicas", "Comboios", "Saúde"]),
      story.pick(["Aveiro", "Interior"]),
    ),
    ...chrome("related", "Mais lidas", ...numbered(story.headlines(5))),
    ...chrome(
      "comment-form",
      "Os comentários estão sujeitos a moderação e não representam a opinião do jornal.",
    ),
    ...chrome("footer", "Estatuto editorial", "Ficha técnica", "Provedor do leitor", "234 555 011"),
  ],
};
