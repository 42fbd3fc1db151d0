import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Portal nacional: títulos soltos repetidos, texto de cookies, vídeo de outra matéria, segunda notícia começada, quiz. */
export const lwAgoraLitoral: Template = {
  name: "lw-agora-litoral",
  language: "pt",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome(
      "consent",
      "Usamos cookies para que o site funcione e para entender o que interessa a você. Se continuar navegando, vamos supor que está tudo bem; se não estiver, dá para mudar nas preferências.",
      "Prosseguir",
    ),
    ...story.title(),
    ...story.byline((a) => `${a} — do litoral`),
    ...story.date(({ dd, mm, year, clock }) => `${clock} | ${dd}.${mm}.${year}`),
    ...story.body(
      [0.3, chrome("promo", story.headline())],
      [
        0.55,
        chrome(
          "promo",
          "Vídeo: cachorro pega ônibus sozinho todos os dias para visitar a antiga dona",
          "Reproduzir",
        ),
      ],
      [0.8, chrome("promo", story.headline())],
    ),
    ...chrome(
      "poll",
      "Quiz: quanto você sabe de feira?",
      "Qual destas frutas não é fruta?",
      "Tomate",
      "Caju",
      "A que está na promoção",
    ),
    ...chrome("promo", story.headline()),
    ...chrome(
      "teaser",
      "Uma família de Guarajuba encontrou na parede da cozinha um cofre que não estava na planta. Dentro havia três cartas, um dente e uma receita de pudim, que os novos donos já testaram.",
      "O pudim, dizem, explica por que o esconderam.",
      "Continue lendo",
    ),
  ],
};
