import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Portal brasileiro: grupo de WhatsApp, «veja também», placar, cotações, comentários. */
export const ptBrGiroDoCerrado: Template = {
  name: "pt-br-giro-do-cerrado",
  language: "pt",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "ticker",
      `Dólar R$ ${story.int(4, 5)},${story.int(10, 99)}`,
      `Soja (sc) R$ ${story.int(110, 150)}`,
      `Boi @ R$ ${story.int(220, 330)}`,
    ),
    ...chrome("menu", "Cidades", "Esporte", "Agro", "Concursos", "Ao vivo"),
    ...story.title(),
    ...story.byline(
      (author) =>
        `Por ${author}, Giro do Cerrado — ${story.pick(["Goiânia", "Palmas", "Barreiras"])}`,
    ),
    ...story.date(({ clock, dd, mm, year }) => `${dd}/${mm}/${year} ${clock}`),
    ...(story.int(1, 100) <= 60
      ? chrome("follow", "✅ Clique aqui para entrar no grupo de notícias")
      : []),
    ...story.body(
      [0.2, chrome("promo", `Veja também: ${story.headline()}`)],
      [0.5, chrome("promo", story.headline(), story.headline())],
      [0.8, chrome("podcast", "Vídeos: em alta no Giro", `${story.int(1, 9)} vídeos`)],
    ),
    ...chrome(
      "ticker",
      "Placar",
      `Vila Nova do Sul ${story.int(0, 4)} x ${story.int(0, 4)} Operário`,
      `Ipê ${story.int(0, 4)} x ${story.int(0, 4)} Cruzeirinho`,
    ),
    ...chrome(
      "promo",
      "Concursos abertos",
      `Prefeitura de Ipê: ${story.int(10, 90)} vagas, até R$ ${story.int(2000, 7900)}`,
      `Guarda: inscrições até dia ${story.int(10, 28)}`,
    ),
    ...story.repeat(story.int(1, 3), () =>
      chrome(
        "comment",
        story.reader(),
        `há ${story.int(2, 20)} horas`,
        story.comment(),
        `Curtir ${story.int(0, 30)}`,
      ),
    ),
    ...chrome(
      "related",
      "Mais do Giro",
      story.headline(),
      `Há ${story.int(10, 59)} minutos ${story.pick(["Cidades", "Esporte"])}`,
      story.headline(),
      `Há ${story.int(1, 9)} horas`,
    ),
    ...chrome("share", "Compartilhe no WhatsApp"),
    ...chrome("footer", `© ${story.when.year} Giro`, "Princípios editoriais", "Fale conosco"),
  ],
};
