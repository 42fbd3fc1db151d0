import { monthName } from "../calendar.ts";
import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Revista lusófona de reportagem: apelo a leitores em prosa, biografia, agenda, cartas. */
export const ptRevistaAlpendre: Template = {
  name: "pt-revista-alpendre",
  language: "pt",
  layout: { newline: "\n", gap: "all", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("site-name", "Alpendre"),
    ...chrome("breadcrumb", `Início / ${story.pick(["Reportagem", "Mesa", "Conversas"])}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Texto de ${author}`),
    ...story.date(({ day, month, year }) => `${day} de ${monthName("pt", month)} de ${year}`),
    ...(story.int(1, 100) <= 75
      ? chrome("audio", "Ouvir este texto", `${story.int(5, 14)} min`)
      : []),
    ...story.body(
      [
        0.45,
        chrome(
          "donation",
          "O Alpendre é feito devagar e pago por quem o lê. Se gosta de se sentar aqui connosco, traga uma cadeira: três euros por mês chegam.",
          "Apoiar",
        ),
      ],
      [
        0.6,
        [
          ...(story.int(1, 100) <= 60
            ? chrome("photo-credit", story.pick(["Fotografia de Nuno Salto", "Arquivo do autor"]))
            : []),
        ],
      ],
      [0.75, chrome("teaser", story.teaser())],
    ),
    ...chrome(
      "author-bio",
      `${story.author} escreve sobre comboios, rios e o que fica no meio. Vive com dois gatos e uma gralha.`,
    ),
    ...(story.int(1, 100) <= 70
      ? chrome(
          "event",
          "Agenda",
          "Sáb., 16h: feira do livro usado, coreto",
          `Dom., 11h: visita à fábrica, ${story.int(3, 8)} €`,
        )
      : []),
    ...chrome("comment", "Cartas", `«${story.comment()}»`, story.reader()),
    ...chrome("related", "Continue a ler", ...marked("— ", story.headlines(3))),
    ...(story.int(1, 100) <= 70
      ? chrome("poll", "Qual o seu apeadeiro preferido?", "Moinhos", "Alva", "Nenhum, já fecharam")
      : []),
    ...chrome("footer", "Estatutos", "Contactos", "RSS"),
  ],
};
