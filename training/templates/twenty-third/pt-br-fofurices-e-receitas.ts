import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Brazilian lifestyle portal: recipes, soap news, web stories and recommendation walls. */
export const ptBrFofuricesEReceitas: Template = {
  name: "pt-br-fofurices-e-receitas",
  language: "pt",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "* " },
  compose: (story) => [
    ...chrome("menu", "Receitas", "Horóscopo", "Novelas", "Beleza", "Pets", "Testes"),
    ...chrome("breadcrumb", `Home > ${story.pick(["Delícias", "Gente", "Curiosidades"])}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(
      (when) => `${when.day} ${monthName("pt", when.month)} ${when.year} - ${when.clock}`,
    ),
    ...story.byline((author) => `Por ${author}`),
    ...chrome("photo-credit", story.pick(["Foto: Shutterbox", "Crédito: Divulgação"])),
    ...chrome("ad", "Continua após a publicidade"),
    ...story.body(
      [0.3, chrome("ad", "Continua depois da publicidade")],
      [
        0.5,
        story.pick([
          chrome("promo", `Veja também: ${story.headline()}`),
          chrome("promo", `Confira ainda: ${story.headline()}`),
          chrome("promo", `+ ${story.headline()}`),
        ]),
      ],
      [
        0.8,
        story.pick([
          chrome(
            "sponsor",
            "Que tal facilitar a vida na cozinha? Selecionamos panelas com desconto. Podemos ganhar comissão.",
          ),
          chrome("sponsor", "Os preços foram checados hoje e podem mudar."),
        ]),
      ],
    ),
    ...chrome(
      "author-bio",
      `Sobre a autora: ${story.author} é jornalista, mãe de três e acredita que tudo se resolve com coentro.`,
    ),
    ...chrome(
      "counter",
      `${story.int(20, 900)} avaliações · nota ${story.int(3, 4)},${story.int(1, 9)}`,
    ),
    ...chrome("related", "Web Stories", ...story.headlines(3)),
    ...chrome(
      "related",
      "Recomendado para você",
      story.headline(),
      "Patrocinado",
      story.headline(),
      "Patrocinado",
      story.headline(),
    ),
    ...story.repeat(story.int(1, 3), () => chrome("comment", story.reader(), story.comment())),
    ...chrome(
      "newsletter",
      "Receba nossas delícias por e-mail",
      "Nome",
      "E-mail",
      "Concordo em receber comunicações",
      "Quero!",
    ),
    ...chrome("footer", "Quem somos", "Anuncie", "Termos de uso", "Siga no Pinterest"),
  ],
};
