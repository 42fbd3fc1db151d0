import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Brazilian regional portal: WhatsApp groups, "leia também", quick polls, obituary and lottery results. */
export const ptDiarioDaBarraOnline: Template = {
  name: "pt-diario-da-barra-online",
  language: "pt",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "ticker",
      `Dólar R$ 5,${story.int(10, 89)}`,
      `${story.int(18, 36)}°C ${story.pick(["Vale Fundo", "Barra"])}`,
      story.pick(["Mega-Sena: 04 11 23 38 41 57", "Loto: sem ganhador"]),
    ),
    ...chrome(
      "menu",
      "Cidades",
      "Polícia",
      "Esporte",
      "Política",
      "Agro",
      "Blogs",
      "Classificados",
    ),
    ...chrome("breadcrumb", story.pick(["Início » Cidades", "Capa / Geral"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${story.pick(["Por", "Redação:"])} ${a}`),
    ...story.date(
      (d) => `${d.dd}/${d.mm}/${d.year} ${story.pick(["às", "-"])} ${d.clock.replace(":", "h")}`,
    ),
    ...chrome(
      "share",
      story.pick(["Compartilhe", "Compartilhar"]),
      "WhatsApp",
      "Facebook",
      "Copiar link",
    ),
    ...chrome(
      "photo-credit",
      story.pick(["Foto: Divulgação/Prefeitura", "Foto: Tião Gomes/Diário da Barra"]),
    ),
    ...chrome(
      "follow",
      story.pick([
        "Receba as notícias do Diário no seu WhatsApp: entre no grupo.",
        "Siga o canal do Diário da Barra no Telegram",
      ]),
    ),
    ...story.body(
      [0.25, chrome("promo", story.pick(["Leia também: ", "LEIA MAIS: "]) + story.headline())],
      [0.5, chrome("ad", story.pick(["Continua após a publicidade", "PUBLICIDADE"]))],
      [0.75, chrome("promo", story.pick(["+ ", "Veja também: "]) + story.headline())],
    ),
    ...chrome(
      "poll",
      story.pick(["ENQUETE", "Vote"]),
      story.pick(["Você atravessa de balsa?", "A feira deve mudar de lugar?"]),
      `Sim ${story.int(20, 70)}%`,
      `Não ${story.int(10, 70)}%`,
      story.pick(["Parcial", "Votar"]),
    ),
    ...chrome(
      "related",
      story.pick(["Mais lidas", "As mais lidas do dia"]),
      ...numbered(story.headlines(5), story.pick(["º ", ". "])),
    ),
    ...chrome(
      "event",
      story.pick(["FALECIMENTOS", "Notas de falecimento"]),
      "Sebastião Moreira, 84 anos. Velório na capela São José.",
      "Odete Lins, 77 anos. Sepultamento às 16h.",
    ),
    ...chrome(
      "comment",
      story.reader(),
      story.comment(),
      story.reader(),
      story.comment(),
      story.pick(["Ver mais comentários", "Responder"]),
    ),
    ...chrome(
      "comment-form",
      story.pick([
        "Os comentários não representam a opinião do jornal.",
        "Seu e-mail não será publicado.",
      ]),
      "Comentar",
    ),
    ...chrome(
      "contact",
      story.pick(["Viu algo? Mande para o (00) 90000-0000.", "Redação: rua da Balsa, 20, sala 3"]),
    ),
    ...chrome(
      "footer",
      "Expediente",
      "Anuncie",
      "Política de privacidade",
      story.pick(["Desenvolvido por Site Bom", "Todos os direitos reservados"]),
    ),
  ],
};
