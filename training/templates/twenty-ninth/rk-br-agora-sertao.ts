import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A Brazilian regional portal: follow-the-channel prompts, "leia mais", videos most seen, ad lines, reader tips. */
export const rkBrAgoraSertao: Template = {
  name: "rk-br-agora-sertao",
  language: "pt",
  layout: { newline: "\r\n", gap: "none", indent: "ragged", item: "* " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Primeira página",
      "Cotidiano",
      "Polícia",
      "Municípios",
      "Concursos",
      "Esportes",
      "Vídeos",
      "Ao vivo",
    ),
    ...chrome("breadcrumb", story.pick(["Ceará do Sul", "Pernambuco Novo", "Sertão Central"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((text) => `Por ${text}, Agora Sertão`),
    ...story.date(() => `${story.when.dd}/${story.when.mm}/${story.when.year} ${story.when.clock}`),
    ...(story.int(0, 1) === 1 ? story.date(() => `Atualizado há ${story.int(2, 20)} horas`) : []),
    ...chrome(
      "photo-credit",
      `${story.pick(["Imagem mostra o local nesta terça", "Moradores registraram o momento"])} — Foto: ${story.pick(["Divulgação", "Reprodução/Redes sociais", "Arquivo pessoal"])}`,
    ),
    ...story.body(
      [0.15, chrome("promo", "✅ Clique aqui para seguir o canal do Agora Sertão no WhatsApp")],
      [0.35, chrome("related", "LEIA TAMBÉM:", ...marked("• ", story.headlines(2)))],
      [0.6, chrome("ad", "Continua após a publicidade")],
      [0.8, chrome("audio", story.headline(), "Reproduzir vídeo", `${story.int(1, 3)} min`)],
    ),
    ...chrome("audio", "Assista aos vídeos mais vistos da semana"),
    ...chrome("tags", story.pick(["CEARÁ DO SUL", "SERTÃO"]), story.pick(["CHUVA", "POLÍCIA"])),
    ...chrome("related", "Veja também"),
    ...story.repeat(story.int(3, 4), () =>
      chrome(
        "teaser",
        story.headline(),
        story.teaser(),
        `Há ${story.int(2, 14)} horas`,
        `Em ${story.pick(["Cotidiano", "Municípios"])}`,
      ),
    ),
    ...chrome(
      "app",
      "Deseja receber as notícias mais importantes em tempo real?",
      "Ative as notificações",
      "Agora não",
      "Ativar",
    ),
    ...chrome(
      "footer",
      "últimas notícias",
      "princípios editoriais",
      "política de privacidade",
      "minha conta",
      "anuncie conosco",
    ),
  ],
};
