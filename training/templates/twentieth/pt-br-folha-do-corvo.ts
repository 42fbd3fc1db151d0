import { chrome, marked, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A Brazilian news site with ads named as such, WhatsApp channel and "see more" lists. */
export const ptBrFolhaDoCorvo: Template = {
  name: "pt-br-folha-do-corvo",
  language: "pt",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "menu",
      "Cidades",
      "Política",
      "Esportes",
      "Pop",
      "Concursos",
      "Loterias",
      "ao vivo",
    ),
    ...chrome("search", "buscar"),
    ...chrome("site-name", story.pick(["Folha do Corvo — o jornal do vale", "Região do Vale"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((name) => `Por ${name}, Folha do Corvo${story.pick(["", " — Santa Rita"])}`),
    ...story.date((w) => `${w.dd}/${w.mm}/${w.year} ${w.clock.replace(":", "h")}`),
    ...chrome("first-published", `Atualizado há ${story.int(2, 9)} meses`),
    ...chrome("audio", story.pick(["Ouvir a matéria", "Ouça este conteúdo 0:00"])),
    ...chrome(
      "photo-credit",
      story.pick([
        "Moradores aguardam a balsa — Foto: Edu Pires/Folha do Corvo",
        "Foto: Reprodução/redes sociais",
      ]),
    ),
    ...story.body(
      [
        0.15,
        chrome(
          "follow",
          story.pick([
            "✅ Siga o canal da Folha no WhatsApp",
            "📱 Clique aqui e receba as notícias no celular",
          ]),
        ),
      ],
      [
        0.45,
        chrome(
          "related",
          story.pick(["LEIA TAMBÉM:", "Veja também", "📌 Leia mais"]),
          ...marked("• ", story.headlines(story.int(1, 3))),
        ),
      ],
      [
        0.75,
        story.int(0, 1)
          ? chrome("ad", "Continua depois da publicidade")
          : chrome("promo", `VÍDEO: ${story.headline()}`),
      ],
    ),
    ...chrome("promo", "Veja os vídeos que estão em alta na Folha", "50 vídeos", story.headline()),
    ...chrome("tags", "Santa Rita do Corvo", story.pick(["Obras", "Música"])),
    ...chrome(
      "comment",
      "Comentários",
      "Quem comenta responde pelo que escreve. Ofensas, golpes e correntes serão apagados.",
      "Acesse sua conta para comentar",
      ...[story.reader(), story.comment(), "Responder"],
    ),
    ...chrome(
      "promo",
      story.pick(["Mais lidas", "Em alta", "Você pode gostar"]),
      ...numbered(story.headlines(5), " "),
    ),
    ...story.repeat(3, () =>
      chrome(
        "promo",
        story.pick(["Cidades", "Há 2 horas", "Economia"]),
        story.headline(),
        story.teaser(),
      ),
    ),
    ...chrome(
      "footer",
      "princípios editoriais",
      "política de privacidade",
      "minha conta",
      "anuncie",
      `© ${story.when.year} Rede Corvo de Comunicação`,
    ),
  ],
};
