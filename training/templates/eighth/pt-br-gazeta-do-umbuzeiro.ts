import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Portal brasileiro: chamadas de WhatsApp, publicidade, blocos de outras matérias com a linha fina inteira. */
export const ptBrGazetaDoUmbuzeiro: Template = {
  name: "pt-br-gazeta-do-umbuzeiro",
  language: "pt",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Capa", "Cidades", "Polícia", "Esportes", "Rádio ao vivo", "Classificados"),
    ...chrome("ticker", `${story.int(22, 37)}°C em Serra Miúda`, "Dólar R$ 5,21", "Euro R$ 5,64"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(
      (author) => `Por ${author}, ${story.pick(["da Redação", "Gazeta do Umbuzeiro"])}`,
    ),
    ...story.date(
      ({ dd, mm, year, clock }) =>
        `${dd}/${mm}/${year} ${clock.replace(":", "h")} · Atualizado há ${story.int(2, 11)} meses`,
    ),
    ...chrome(
      "photo-credit",
      story.pick([
        "Movimento na feira na manhã de sábado; bancas ficaram vazias antes das nove. — Foto: Neide Passos/Gazeta do Umbuzeiro",
        "Imagem mostra o local antes da reforma. Foto: Divulgação",
      ]),
    ),
    ...chrome(
      "follow",
      story.pick([
        "📲 Participe do canal da Gazeta no WhatsApp e receba as notícias em primeira mão.",
        "✅ Clique aqui para seguir a Gazeta e fique por dentro de tudo o que acontece na região.",
      ]),
    ),
    ...story.body(
      [0.3, chrome("ad", "Publicidade", "Continua após a publicidade")],
      [0.55, chrome("promo", story.pick(["LEIA TAMBÉM:", "VEJA MAIS:"]), ...story.headlines(2))],
      [
        0.8,
        chrome(
          "promo",
          story.pick([
            "Veja os vídeos mais assistidos da semana na nossa página.",
            `🎧 OUÇA: ${story.headline()}`,
          ]),
        ),
      ],
    ),
    ...chrome(
      "legal",
      "Pode copiar um trecho, desde que diga de onde veio. Para usar o texto inteiro ou as fotos, fale antes com a gente: a lei do direito autoral vale também no interior.",
    ),
    ...chrome(
      "comment",
      `${story.int(1, 30)} comentários`,
      "Quem comenta responde pelo que escreve; o jornal não assina embaixo. Viu ofensa ou golpe? Avise pelo botão ao lado.",
    ),
    ...story.repeat(story.int(2, 4), () => chrome("comment", story.reader(), story.comment())),
    ...chrome("related", "Mais da Gazeta"),
    ...story.repeat(story.int(4, 7), () => [
      ...chrome("counter", story.pick(["Cidades", "Polícia", "Economia"])),
      ...chrome("related", story.headline()),
      ...chrome("teaser", story.teaser()),
      ...chrome("counter", `Há ${story.int(2, 23)} horas`),
    ]),
    ...chrome(
      "footer",
      "Sobre nós",
      "Anuncie",
      "Política de privacidade",
      `© ${story.when.year} Umbuzeiro Comunicação`,
    ),
  ],
};
