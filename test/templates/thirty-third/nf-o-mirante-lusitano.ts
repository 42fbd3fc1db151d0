import { monthName } from "../../../training/templates/calendar.ts";
import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** Diário português: exclusivo assinantes, partilhar, comentários com pontos, boletim, política de cookies, livro de reclamações. */
export const nfOMiranteLusitano: Template = {
  name: "nf-o-mirante-lusitano",
  language: "pt",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "consent",
      "Este site utiliza cookies para melhorar a sua experiência. Alguns são essenciais; outros servem para lhe mostrar anúncios que talvez lhe interessem.",
      "Aceitar todos",
      "Gerir opções",
    ),
    ...chrome("menu", "Sociedade", "Política", "Desporto", "Fugas", "Passatempos", "Edição do dia"),
    ...chrome("paywall", "Exclusivo para assinantes"),
    ...chrome("tags", story.pick(["Alentejo", "Justiça"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a} (texto)`),
    ...story.date(
      ({ day, month, year, clock }) => `${day} de ${monthName("pt", month)} de ${year}, ${clock}`,
    ),
    ...chrome("share", "Partilhar", "Guardar", "Oferecer artigo"),
    ...chrome("audio", `Ouvir artigo, ${story.int(2, 9)} minutos`),
    ...story.body(
      [
        0.35,
        chrome(
          "newsletter",
          "Subscreva gratuitamente o Despertador e receba as notícias que contam antes de sair de casa.",
          "Já subscreveu. Obrigado!",
        ),
      ],
      [0.7, chrome("related", "Ler mais", story.headline())],
    ),
    ...chrome(
      "comment-form",
      "Seja o primeiro a comentar",
      "Escolha um dos seguintes tópicos para criar um grupo no Fórum",
    ),
    ...chrome(
      "related",
      "Últimas notícias",
      ...story
        .repeat(4, () => chrome("related", `Há ${story.int(4, 59)} minutos`, story.headline()))
        .map((l) => l.text),
    ),
    ...chrome(
      "donation",
      `O jornalismo faz-se com quem lê. Ao assinar por ${story.int(1, 4)} € por semana está a pagar a deslocação à próxima assembleia de freguesia.`,
    ),
    ...chrome(
      "footer",
      "Livro de reclamações",
      "Estatuto editorial",
      "Provedor do leitor",
      "Ficha técnica",
    ),
  ],
};
