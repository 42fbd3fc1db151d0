import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Portal regional brasileiro: placares, cotação, loteria, empregos, tabela ao lado. */
export const xzPtBrFolhaDoJatoba: Template = {
  name: "xz-pt-br-folha-do-jatoba",
  language: "pt",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Cidades", "Esportes", "Empregos", "Polícia", "Agenda", "Assine"),
    ...(story.int(0, 3) > 0
      ? chrome(
          "ticker",
          "PLACAR",
          `Operária ${story.int(0, 4)} x ${story.int(0, 4)} Tupinambá`,
          `Náutico da Serra ${story.int(0, 4)} x ${story.int(0, 4)} XV do Vale`,
          "Dólar R$ 5,12",
        )
      : []),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Por ${author}`),
    ...story.date((w) => `${w.dd}/${w.mm}/${w.year} ${w.clock.replace(":", "h")}`),
    ...chrome("share", "Compartilhe no WhatsApp", "Facebook", "Copiar link"),
    ...story.body(
      [0.25, chrome("promo", `LEIA TAMBÉM: ${story.headline()}`)],
      [0.5, chrome("follow", "Participe do canal da Folha do Jatobá no WhatsApp")],
      [0.75, chrome("ad", "Continua após a publicidade")],
    ),
    ...chrome("tags", "Esportes", "Cidades", "Vale"),
    ...(story.int(0, 3) > 0
      ? chrome("ticker", "Tabela Série B", "1º Operária 31", "2º Tupinambá 30", "3º XV do Vale 22")
      : []),
    ...(story.int(0, 3) > 0
      ? chrome(
          "ad",
          "Vagas do dia",
          "Auxiliar de cozinha (2)",
          "Motorista categoria D",
          "Enviar currículo",
        )
      : []),
    ...chrome("related", "Mais lidas", ...counted(story.headlines(5))),
    ...(story.int(0, 3) > 0
      ? chrome("ticker", "Loterias", "Quinteto: 04 17 33 51 70", "Acumulou!")
      : []),
    ...chrome("comment", story.reader(), story.comment(), "Curtir", "Responder"),
    ...chrome("footer", "Expediente", "Política de privacidade", "Fale conosco"),
  ],
};
