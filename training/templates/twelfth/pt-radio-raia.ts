import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Portuguese local radio: frequencies, station history in prose straight after the story, next broadcasts. */
export const ptRadioRaia: Template = {
  name: "pt-radio-raia",
  language: "pt",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Rádio Raia 97.3 FM"),
    ...chrome(
      "audio",
      "Emissão online",
      "A tocar agora",
      story.pick(["Os Malteses – Ribeira", "Fado da estação"]),
    ),
    ...chrome("menu", "Notícias", "Programas", "Necrologia", "Agenda", "Contactos"),
    ...story.title(),
    ...story.date(({ day, mm, year }) => `${day}-${mm}-${year}`),
    ...story.byline((author) => author),
    ...chrome(
      "newsletter",
      story.pick([
        "Subscreva a nossa folha semanal e receba a agenda da raia à sexta-feira, antes do almoço.",
      ]),
    ),
    ...story.body([
      0.5,
      story.pick([chrome("promo", story.headline()), chrome("ad", "Publicidade")]),
    ]),
    ...chrome(
      "author-bio",
      "A Rádio Raia emite desde 1986, primeiro de uma garagem e hoje do antigo celeiro. É feita por três pessoas e por quem telefona.",
    ),
    ...chrome(
      "event",
      "Matança tradicional no domingo, com almoço a 15 euros. Inscrições até quinta.",
    ),
    ...chrome("related", "Outras notícias", ...story.headlines(3)),
    ...chrome("teaser", story.teaser()),
    ...chrome("tags", "concelho", "serviços públicos"),
    ...chrome(
      "donation",
      "Se gosta do que ouve, pague-nos um café. Se não gosta, pague na mesma e telefone a reclamar.",
    ),
    ...chrome("footer", "Estatuto editorial", "Ficha técnica", "Livro de reclamações"),
  ],
};
