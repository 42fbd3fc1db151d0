import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Portuguese local radio: live player, agenda, obituary and parish notes. */
export const ptRadioMiraSerra: Template = {
  name: "pt-radio-mira-serra",
  language: "pt",
  layout: { newline: "\n", gap: "all", indent: "ragged", item: "· " },
  compose: (story) => [
    ...chrome("audio", "● Emissão online", "A tocar: Discos pedidos, com Zulmira Vaz"),
    ...chrome("menu", "Notícias", "Programação", "Desporto", "Agenda", "Necrologia", "Contactos"),
    ...story.date((when) => `${when.dd}-${when.mm}-${when.year} | ${when.clock}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Texto: ${author}`),
    ...chrome("share", "Partilhe:"),
    ...story.body([0.5, story.pick([chrome("ad", "PUB"), chrome("ad", "pub.")])]),
    ...chrome("pager", "← Notícia anterior", "Notícia seguinte →"),
    ...chrome("related", "Notícias recentes", ...marked("› ", story.headlines(4))),
    ...chrome(
      "event",
      "Agenda",
      `${story.when.dd}/${story.when.mm} – Baile da Pinha, Sociedade Filarmónica`,
      `Dia ${story.int(1, 28)} – Sardinhada dos bombeiros`,
    ),
    ...chrome(
      "calendar",
      `Farmácia de serviço: ${story.pick(["Central", "Moderna", "Bem-Haja"])}`,
      `Hoje: mín. ${story.int(2, 12)}º máx. ${story.int(13, 36)}º`,
    ),
    ...chrome(
      "follow",
      `Faça «gosto» na nossa página e ouça-nos em 9${story.int(0, 9)}.${story.int(1, 9)} FM ou através da aplicação.`,
    ),
    ...chrome(
      "comment-form",
      "Deixe um comentário",
      "O seu endereço de email não será publicado. Campos obrigatórios marcados com *",
    ),
    ...story.repeat(story.int(0, 2), () =>
      chrome("comment", `${story.reader()} diz:`, story.comment()),
    ),
    ...chrome(
      "footer",
      "Rádio Miraserra, CRL",
      "Livro de Reclamações",
      "Política de privacidade",
      "Desenvolvido por Teia Digital",
    ),
  ],
};
