import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Rádio local portuguesa: emissão em direto, estatuto editorial, agenda, farmácias de serviço. */
export const ptPtRadioEstuarioFm: Template = {
  name: "pt-pt-radio-estuario-fm",
  language: "pt",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "audio",
      story.pick(["Ouvir emissão", "A tocar agora"]),
      story.pick(["Manhãs do Estuário", "Tardes sem Pressa"]),
      `94.${story.int(1, 9)} FM`,
    ),
    ...chrome("menu", "Notícias", "Desporto", "Programas", "Agenda", "Discos pedidos", "Contactos"),
    ...chrome(
      "calendar",
      story.pick([
        "Farmácia de serviço: Moderna, até às 22h",
        `Marés: preia-mar ${story.when.clock}`,
      ]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(({ year, month, day }) => `${day} ${monthName("pt", month)}, ${year}`),
    ...story.byline((author) => story.pick([`Por ${author}`, `Jornalista: ${author}`])),
    ...story.body(
      [0.3, chrome("promo", story.pick([story.headline(), `Leia ainda: ${story.headline()}`]))],
      [
        0.5,
        story.int(0, 1) === 1
          ? chrome(
              "audio",
              story.pick([
                "Ouça a reportagem",
                `Declarações à Estuário FM (1m${story.int(10, 59)}s)`,
              ]),
            )
          : [],
      ],
    ),
    ...chrome("share", "Partilhar:", "Facepage", "X", "Imprimir"),
    ...chrome("related", story.pick(["Últimas notícias", "Relacionados"])),
    ...story.repeat(story.int(3, 4), () =>
      chrome("related", story.headline(), `há ${story.int(2, 22)} horas`),
    ),
    ...chrome("podcast", "Podcasts", story.pick(["Conversas de Cais", "O Moinho"])),
    ...chrome(
      "event",
      "Agenda",
      story.pick(["Baile da Sociedade, sábado, 21h30", "Feira das velharias, 1.º domingo"]),
      story.pick(["Marcha lenta pela N10", "Noite de fados, 15 € com caldo verde"]),
    ),
    ...chrome(
      "sponsor",
      story.pick(["Apoio: Crédito Agrícola da Palhota", "Com o patrocínio da Câmara Municipal"]),
    ),
    ...chrome(
      "footer",
      "Estatuto editorial",
      "Ficha técnica",
      "Livro de reclamações eletrónico",
      `ERC n.º 12${story.int(1000, 9999)}`,
    ),
  ],
};
