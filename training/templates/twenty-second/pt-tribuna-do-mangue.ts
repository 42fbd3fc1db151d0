import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A Brazilian news portal: channels, read-also lines, ads, most read, comments. */
export const ptTribunaDoMangue: Template = {
  name: "pt-tribuna-do-mangue",
  language: "pt",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Últimas", "Cidades", "Esportes", "Concursos", "Entrar"),
    ...chrome(
      "breadcrumb",
      story.pick(["Home > Cidades", "Página inicial / Polícia", "Você está em: Economia"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Por ${author}`),
    ...story.date((when) => `${when.dd}/${when.mm}/${when.year} às ${when.clock}`),
    ...chrome("share", "Compartilhar", "WhatsApp", story.pick(["Copiar link", "Telegram"])),
    ...chrome("audio", story.pick(["Ouvir notícia", "00:00 / 03:15"])),
    ...chrome(
      "photo-credit",
      story.pick(["Foto: Reprodução/Redes sociais", "Foto: Tribuna do Mangue"]),
    ),
    ...story.body(
      [
        story.pick([0.2, 0.25, 0.4]),
        chrome(
          "promo",
          story.pick(["LEIA TAMBÉM: ", "Leia mais: ", "Veja também: "]) + story.headline(),
        ),
      ],
      [0.5, chrome("ad", story.pick(["Publicidade", "Continua depois da publicidade"]))],
      [
        story.pick([0.75, 0.8, 0.9]),
        chrome(
          "follow",
          story.pick([
            "Entre no canal da Tribuna no WhatsApp e receba as notícias de graça.",
            "Siga a Tribuna no Google Notícias",
          ]),
        ),
      ],
    ),
    ...chrome(
      "related",
      story.pick(["Mais lidas", "Mais notícias", "Recomendadas"]),
      ...numbered(story.headlines(5)),
    ),
    ...chrome("tags", story.pick(["trânsito", "chuva"]), story.pick(["polícia", "concurso"])),
    ...chrome("comment", story.reader(), story.comment(), "Responder", "Denunciar"),
    ...chrome(
      "comment-form",
      "Os comentários são de responsabilidade de seus autores e não representam a opinião deste site.",
    ),
    ...chrome(
      "newsletter",
      story.pick(["Receba o resumo do dia", "Cadastre-se na newsletter"]),
      "Seu e-mail",
      "Quero receber",
    ),
    ...chrome(
      "consent",
      "Este portal guarda cookies no seu aparelho para lembrar quem você é. Se continuar lendo, entendemos que tudo bem.",
      "Prosseguir",
    ),
    ...chrome("footer", "Expediente", "Fale conosco", `© ${story.when.year} Grupo Mangue`),
  ],
};
