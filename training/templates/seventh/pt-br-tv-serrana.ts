import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Site de afiliada de TV: estados e telejornais, «Receba no WhatsApp», vídeos em série, «Veja também», clique para seguir. */
export const ptBrTvSerrana: Template = {
  name: "pt-br-tv-serrana",
  language: "pt",
  layout: { newline: "\n", gap: "none", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Ao vivo",
      "Serrana 1",
      "Serrana Notícias 2ª edição",
      "Bom Dia Serra",
      "Esporte",
      "Agro",
      "Trânsito ao vivo",
      "Vagas",
    ),
    ...chrome("site-name", "Serra e Região"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(
      (author) => `Por ${author}, TV Serrana${story.pick(["", " — Serra do Cipoal"])}`,
    ),
    ...story.date(
      ({ clock, dd, mm, year }) =>
        `${dd}/${mm}/${year} ${clock}${story.pick(["", " · Atualizado há um ano"])}`,
    ),
    ...chrome(
      "follow",
      `✅ ${story.pick(["Clique aqui para seguir o canal da TV Serrana no WhatsApp", "Receba as notícias da Serra no WhatsApp"])}`,
    ),
    ...chrome("audio", `${story.int(0, 3)}:${story.int(10, 59)}`, story.headline()),
    ...chrome(
      "photo-credit",
      story.pick([
        "Caso aconteceu nesta semana — Foto: Reprodução/TV Serrana",
        "Carga ficou espalhada — Foto: Redes sociais",
        "Foto: Arquivo pessoal",
      ]),
    ),
    ...story.body(
      [
        0.25,
        [
          ...chrome(
            "photo-credit",
            story.pick([
              "Reprodução automática",
              `1 de ${story.int(2, 5)} Registro feito por morador — Foto: Arquivo pessoal`,
            ]),
          ),
          ...chrome(
            "promo",
            `${story.pick(["LEIA TAMBÉM", "VEJA MAIS"])}:`,
            ...story.headlines(story.int(2, 3)),
          ),
        ],
      ],
      [
        0.6,
        chrome(
          "follow",
          "📱 Baixe o app para ver notícias em tempo real e de graça",
          "Ver essa foto no Instagram",
          story.comment(),
          `Um post compartilhado por ${story.reader()}`,
        ),
      ],
      [0.8, chrome("promo", story.headline())],
    ),
    ...chrome("promo", `VÍDEOS: ${story.pick(["tudo sobre a região", "os mais vistos"])}`),
    ...story.repeat(2, () => chrome("audio", story.headline(), `${story.int(10, 58)} vídeos`)),
    ...chrome("promo", "Veja mais notícias da região no site"),
    ...chrome(
      "tags",
      story.pick(["Serra do Cipoal", "Interior"]),
      story.pick(["Polícia Rodoviária", "Cultura"]),
    ),
    ...chrome(
      "related",
      "Veja também",
      story.pick([`Há ${story.int(2, 50)} minutos`, "Agora"]),
      story.pick(["Economia", "Mundo"]),
      story.headline(),
      "Próximo",
      story.headline(),
      "Mais do site",
    ),
    ...chrome("related", "Últimas de Serra e Região", story.headline(), story.teaser()),
    ...chrome(
      "footer",
      `© Copyright 2000-${story.when.year} Rede Serrana`,
      "princípios editoriais",
      "política de privacidade",
      "minha conta",
      "anuncie conosco",
    ),
  ],
};
