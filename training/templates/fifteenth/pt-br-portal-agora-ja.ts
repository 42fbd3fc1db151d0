import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A Brazilian portal of a TV network: regions, video runs, "see more", channel on WhatsApp, comments closed. */
export const ptBrPortalAgoraJa: Template = {
  name: "pt-br-portal-agora-ja",
  language: "pt",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "MENU",
      "agora.com",
      "esportes",
      "entretenimento",
      "vídeos",
      "Agro",
      "Bom Dia Cidade",
      "Concursos e Emprego",
      "Loterias",
    ),
    ...chrome(
      "breadcrumb",
      story.pick(["Norte Paulista", "Zona da Mata", "Vale do Japuí e Região"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(
      (author) => `Por ${author}, agora já — ${story.pick(["Santa Rita", "Porto Novo", "Itaúna"])}`,
    ),
    ...story.date(
      ({ dd, mm, year, clock }) =>
        `${dd}/${mm}/${year} ${clock.replace(":", "h")} Atualizado ${dd}/${mm}/${year}`,
    ),
    ...chrome("audio", story.headline(), story.pick(["Reproduzir vídeo", "Veja o vídeo acima"])),
    ...story.pick([chrome("promo", story.headline()), []]),
    ...story.body(
      [
        story.int(12, 28) / 100,
        story.pick([
          chrome(
            "follow",
            story.pick([
              "✅ Clique aqui para seguir o canal da região no WhatsApp",
              "📱 Participe do nosso canal e receba as notícias do dia no celular",
            ]),
          ),
          [],
        ]),
      ],
      [story.int(32, 48) / 100, chrome("promo", "LEIA TAMBÉM", story.headline(), story.headline())],
      [
        story.int(52, 68) / 100,
        chrome(
          "photo-credit",
          story.pick([
            "Local foi isolado pela equipe — Foto: Arquivo pessoal",
            "Registro feito por morador — Foto: Reprodução",
          ]),
        ),
      ],
      [story.int(72, 88) / 100, chrome("promo", story.headline())],
    ),
    ...chrome("promo", "Veja mais notícias da região no portal"),
    ...chrome("audio", "VÍDEOS: veja tudo sobre o interior", `${story.int(10, 90)} vídeos`),
    ...chrome("tags", story.pick(["Santa Rita do Japuí", "Itaúna"]), "Interior"),
    ...story.repeat(4, () =>
      chrome(
        "related",
        story.headline(),
        `Há ${story.int(2, 20)} horas`,
        story.pick(["Em Interior", "Em Política", "Em Turismo"]),
      ),
    ),
    ...chrome("related", "Mais lidas", ...counted(story.headlines(4))),
    ...chrome(
      "newsletter",
      "Resumo do dia: todas as noites, o que aconteceu e você não viu. Para se inscrever, entre ou crie uma conta gratuita.",
      "Inscreva-se e receba a newsletter",
    ),
    ...chrome("ad", "Publicidade", "Anuncie conosco"),
    ...chrome(
      "footer",
      "princípios editoriais",
      "política de privacidade",
      "minha conta",
      "© Copyright Rede Agora Já S.A.",
    ),
  ],
};
