import { chrome, counted } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** Jornal regional brasileiro: grupo de WhatsApp, «continua após a publicidade», selo, placar de leitura, clima, erramos. */
export const nfFolhaDoPlanaltoSul: Template = {
  name: "nf-folha-do-planalto-sul",
  language: "pt",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Folha do Planalto Sul",
      "Cidades",
      "Polícia",
      "Agro",
      "Esportes",
      "Concursos",
      "Assine",
    ),
    ...chrome("ticker", `Lages ${story.int(2, 24)}°C`, `Soja R$ ${story.int(110, 150)},00`),
    ...chrome("breadcrumb", "Início / Cidades"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Por ${a}`),
    ...story.date(
      ({ dd, mm, year, clock }) =>
        `${dd}/${mm}/${year} às ${clock.replace(":", "h")} • Atualizado há uma hora`,
    ),
    ...chrome("share", "Compartilhe", "WhatsApp", "Telegram"),
    ...chrome(
      "photo-credit",
      `(Foto: ${story.pick(["Divulgação", "Defesa Civil", "Reprodução"])})`,
    ),
    ...story.body(
      [0.2, chrome("ad", "Continua após a publicidade")],
      [
        0.4,
        chrome(
          "follow",
          "Receba as notícias pelo WhatsApp. Entre no grupo, é de graça e ninguém manda bom-dia.",
        ),
      ],
      [0.65, chrome("related", "Leia também", story.headline(), story.headline())],
      [0.85, chrome("ad", "CONTINUA DEPOIS DA PUBLICIDADE")],
    ),
    ...chrome(
      "tags",
      `Tags: ${story.pick(["Lages", "geada"])}, rodovia, ${story.pick(["BR-116", "safra"])}`,
    ),
    ...chrome("contact", "Viu algum erro? Fale com a gente: redacao@planaltosul.example"),
    ...chrome(
      "comment",
      `${story.int(1, 20)} comentários`,
      ...story
        .repeat(2, () =>
          chrome(
            "comment",
            story.reader(),
            `há ${story.int(2, 20)} horas`,
            story.comment(),
            "Curtir Responder Denunciar",
          ),
        )
        .map((l) => l.text),
    ),
    ...chrome("related", "Mais lidas", ...counted(story.headlines(4))),
    ...chrome(
      "promo",
      "Vagas: motorista carreteiro, Curitibanos",
      "Vagas: balconista, Lages, R$ 2.100",
    ),
    ...chrome(
      "footer",
      "Expediente",
      "Política de privacidade",
      `Todos os direitos reservados © ${story.when.year}`,
    ),
  ],
};
