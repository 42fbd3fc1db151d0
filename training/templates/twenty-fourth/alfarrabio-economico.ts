import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Brazilian business daily: market strip, gift article, newsletter in prose, related and most-read columns. */
export const alfarrabioEconomico: Template = {
  name: "alfarrabio-economico",
  language: "pt",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("ticker", `Ibovespa ${story.int(110, 160)}.204 +0,8%`, "Dólar 5,34", "Euro 6,11"),
    ...chrome("menu", "Finanças", "Empresas", "Política", "Agro", "Mundo", "Colunas", "Entrar"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a}, ${story.pick(["de São Paulo", "Brasília"])}`),
    ...story.date((w) => `${w.dd}/${w.mm}/${w.year}, às ${w.clock}`),
    ...chrome("tools", "Presentear matéria", "Ouvir", "Salvar", "A+", "A-"),
    ...story.body([
      0.45,
      chrome(
        "newsletter",
        "Toda manhã, os assuntos que vão mexer com o mercado, em cinco minutos de leitura. Cadastre-se na newsletter Abertura.",
      ),
    ]),
    ...chrome("related", ...story.pick([["Veja também:"], []]), ...story.headlines(3)),
    ...chrome(
      "legal",
      "Nossos textos têm dono. Se gostou, mande o link da página em vez de copiar o conteúdo.",
    ),
    ...chrome("related", "Mais do Alfarrábio"),
    ...story.repeat(3, () =>
      chrome(
        "teaser",
        story.headline(),
        story.teaser(),
        `${story.int(1, 12)} horas atrás, em ${story.pick(["Finanças", "Empresas", "Mundo"])}`,
      ),
    ),
    ...chrome("footer", "Fale conosco", "Trabalhe aqui", "Política de privacidade"),
  ],
};
