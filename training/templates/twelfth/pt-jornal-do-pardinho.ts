import { chrome, type Line, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Brazilian local portal: WhatsApp group plea against the last line, most read, job vacancies, comment notice. */
export const ptJornalDoPardinho: Template = {
  name: "pt-jornal-do-pardinho",
  language: "pt",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Cidade", "Polícia", "Esportes", "Empregos", "Classificados"),
    ...chrome("ticker", "Santa Amália", `${story.int(18, 36)}°`, "Máx. e mín."),
    ...chrome("breadcrumb", "Início » Cidade"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Por ${author}`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}/${mm}/${year} ${clock.replace(":", "h")}`),
    ...chrome("photo-credit", story.pick(["Foto: Divulgação", "Foto: Reprodução/redes sociais"])),
    ...chrome("share", "Compartilhe", "Facebook", "WhatsApp"),
    ...story.pick<readonly Line[]>([
      chrome("teaser", story.teaser()),
      chrome("related", story.headline()),
      [],
    ]),
    ...story.body(
      [0.3, chrome("related", `Leia também: ${story.headline()}`)],
      [
        0.7,
        story.pick([
          chrome("ad", "Continua depois da publicidade"),
          chrome("promo", story.headline()),
        ]),
      ],
    ),
    ...story.pick<readonly Line[]>([
      chrome(
        "promo",
        story.pick([
          "Quer receber as notícias da região? Entre no nosso grupo e fique por dentro antes de todo mundo.",
          "Viu algo? Mande foto e vídeo para a redação.",
        ]),
      ),
      chrome("comment", story.reader(), story.comment()),
      chrome("tags", "cidade", "notícias"),
    ]),
    ...chrome("tags", "acidente", "ônibus", "trânsito"),
    ...chrome("related", "Mais lidas", ...numbered(story.headlines(4), "º ")),
    ...chrome("comment", story.reader(), story.comment()),
    ...chrome(
      "legal",
      "Os comentários são de responsabilidade de seus autores e não representam a opinião deste site. Se achar algo que viole os termos de uso, denuncie.",
    ),
    ...chrome("footer", "Expediente", "Anuncie", `© ${story.when.year} Jornal do Pardinho`),
  ],
};
