import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Portal comunitário brasileiro: grupo de WhatsApp, vaquinha, anúncios locais, mais lidas, comentários. */
export const ptBrFalaQuebradaPortal: Template = {
  name: "pt-br-fala-quebrada-portal",
  language: "pt",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "site-name",
      "Fala, Quebrada!",
      story.pick(["O portal do Morro", "Notícia que sobe a ladeira"]),
    ),
    ...chrome("menu", "Notícias", "Várzea", "Cultura", "Trampos", "Serviços", "Anuncie"),
    ...chrome(
      "follow",
      story.pick(["Entre no nosso grupo de notícias no WhatsApp", "📲 Receba as notícias no zap"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Por ${author}`),
    ...story.date(
      ({ year, month, day, clock }) => `${day} de ${monthName("pt", month)} de ${year} às ${clock}`,
    ),
    ...chrome(
      "photo-credit",
      story.pick(["Foto: Arquivo pessoal", "Foto: Duda Lima/Fala, Quebrada!"]),
    ),
    ...story.body(
      [
        0.25,
        chrome(
          "promo",
          story.pick([`LEIA TAMBÉM: ${story.headline()}`, `Veja mais: ${story.headline()}`]),
        ),
      ],
      [0.5, chrome("ad", story.pick(["Publicidade", "Continua após a publicidade"]))],
      [0.75, chrome("teaser", story.teaser())],
    ),
    ...chrome(
      "donation",
      story.pick([
        "A gente não tem patrocinador grande nem dono rico. Tem você. Com R$ 10 por mês dá pra pagar a passagem do repórter. Chave pix: contato@falaquebrada.example",
        "Apoie o jornalismo da quebrada",
      ]),
    ),
    ...chrome("related", story.pick(["Mais lidas", "Tá bombando"])),
    ...story.repeat(4, (at) => chrome("related", `${at + 1} ${story.headline()}`)),
    ...chrome(
      "ad",
      story.pick([
        "Marmitex da Cida: R$ 18 com suco. Entrega grátis",
        "Conserto de celular na hora, rua 3, ao lado do gás",
      ]),
    ),
    ...story.repeat(story.int(1, 3), () =>
      chrome(
        "comment",
        story.reader(),
        `${story.int(1, 50)} min`,
        story.comment(),
        "Curtir · Responder",
      ),
    ),
    ...chrome(
      "related",
      "Vagas",
      story.pick(["Auxiliar de cozinha, zona sul", "Motoboy com moto própria"]),
      story.pick(["Jovem aprendiz, 14 a 18 anos", "Costureira"]),
    ),
    ...chrome(
      "footer",
      "Sobre nós",
      "Fale com a gente",
      `© ${story.when.year} Coletivo Fala, Quebrada!`,
    ),
  ],
};
