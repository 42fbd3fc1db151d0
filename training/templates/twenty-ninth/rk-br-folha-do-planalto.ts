import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Brazilian daily with a meter: gifts, edition copy, agency notes, text size, letters, errors box. */
export const rkBrFolhaDoPlanalto: Template = {
  name: "rk-br-folha-do-planalto",
  language: "pt",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "FOLHA DO PLANALTO"),
    ...chrome(
      "menu",
      "opinião",
      "poder",
      "mercado",
      "mundo",
      "cotidiano",
      "esporte",
      "ilustrada",
      "assine",
    ),
    ...chrome(
      "login",
      "Salvar artigos",
      "Recurso exclusivo para assinantes",
      "assine ou faça login",
    ),
    ...chrome("tags", story.pick(["saúde pública", "agricultura familiar", "transporte"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(
      () =>
        `${story.when.dd}.${monthName("pt", story.when.month)}.${story.when.year} às ${story.when.clock}h`,
    ),
    ...chrome(
      "tools",
      "DIMINUIR FONTE",
      "AUMENTAR FONTE",
      "OUVIR O TEXTO",
      "Copiar link",
      "Ver novos comentários",
    ),
    ...story.byline((text) => text),
    ...story.body(
      [
        0.3,
        chrome(
          "newsletter",
          "Planalto Manhã",
          "O boletim que resume o que importa em cinco minutos, de segunda a sexta",
          "Carregando...",
        ),
      ],
      [0.55, chrome("ad", "PUBLICIDADE")],
      [0.75, chrome("related", "Leia mais", story.headline(), story.teaser())],
    ),
    ...chrome(
      "paywall",
      `Presente para você: todo assinante pode liberar ${story.int(5, 7)} acessos por dia para conhecidos.`,
      `ASSINE POR R$ ${story.int(1, 5)},90 NO PRIMEIRO MÊS`,
    ),
    ...chrome("related", "relacionadas", ...story.headlines(3)),
    ...chrome(
      "related",
      "tópicos relacionados",
      "leia tudo sobre o tema e siga:",
      story.pick(["estradas", "escola"]),
      story.pick(["interior", "justiça"]),
    ),
    ...chrome("contact", "Comunicar erros", "sua assinatura pode valer ainda mais"),
    ...chrome(
      "comment",
      "Comentários",
      "Os comentários não representam a opinião do jornal; a responsabilidade é do autor da mensagem.",
    ),
    ...story.repeat(story.int(1, 2), () =>
      chrome(
        "comment",
        story.reader(),
        `${story.when.day} de ${monthName("pt", story.when.month)}`,
        story.comment(),
        "Responder",
        "Denunciar",
      ),
    ),
    ...chrome(
      "footer",
      "newsletter",
      "expediente",
      "política de privacidade",
      "Copyright Folha do Planalto. Todos os direitos reservados.",
    ),
  ],
};
