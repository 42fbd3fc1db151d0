import { monthName } from "../../../training/templates/calendar.ts";
import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** Portal amazônico: vídeos, rádio ao vivo, enquete, plantão, autoria, anúncios oficiais, comentários no rodapé. */
export const nfBeiraRioNoticias: Template = {
  name: "nf-beira-rio-noticias",
  language: "pt",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome(
      "audio",
      "Rádio Beira-Rio FM ao vivo",
      `Tocando agora: ${story.pick(["Manhã da Gente", "Carimbó das Dez"])}`,
    ),
    ...chrome("menu", "Plantão", "Pará", "Amazônia", "Vídeos", "Classificados"),
    ...story.title((t) => story.pick([t, `VÍDEO | ${t}`])),
    ...story.date(({ day, month, year }) => `${day} de ${monthName("pt", month)}, ${year}`),
    ...story.byline((a) => a),
    ...chrome("counter", `${story.int(90, 8000)} visualizações`),
    ...story.standfirst(),
    ...story.body(
      [0.3, chrome("promo", `Veja também: ${story.headline()}`)],
      [
        0.7,
        chrome(
          "ad",
          "Informe publicitário: mutirão de documentos no ginásio, sábado, das 8h às 14h",
        ),
      ],
    ),
    ...chrome("poll", "Enquete: a balsa vai sair no horário?", "Sim", "Não", "Que balsa?"),
    ...chrome("share", "Mande para um amigo"),
    ...chrome("related", "Destaques", ...story.headlines(5)),
    ...chrome("comment", "Comentários via rede social", story.reader(), story.comment()),
    ...chrome(
      "legal",
      "As opiniões não refletem a posição do portal. Quem ofender responde por isso.",
    ),
    ...chrome(
      "footer",
      "Beira-Rio Comunicações Ltda.",
      `Comercial (93) 5555-0${story.int(100, 999)}`,
    ),
  ],
};
