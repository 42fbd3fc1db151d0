import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Lusophone sports and culture site: scores, podcasts, feed with times. */
export const ptPlacarDoAreal: Template = {
  name: "pt-placar-do-areal",
  language: "pt",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("ticker", "Ao vivo: Areal 0 x 0 Marinhense", "Encerrado: Náutico 2 x 3 Serrano"),
    ...chrome("menu", "Futebol", "Vôlei", "Tabela", "Podcasts"),
    ...chrome("breadcrumb", story.pick(["Futebol » Série C", "Esportes » Histórias"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Texto: ${author}`),
    ...story.date((when) => `${when.clock} - ${when.day}.${when.mm}.${when.year}`),
    ...chrome("share", story.pick(["Mande para a torcida", "Compartilhe"])),
    ...story.body(
      [
        story.pick([0.45, 0.55, 0.6]),
        chrome("promo", story.pick([story.headline(), story.teaser(), story.headline()])),
      ],
      [
        story.pick([0.25, 0.35, 0.5]),
        chrome("promo", story.pick(["+ ", "▶ ", "Confira: "]) + story.headline()),
      ],
      [0.7, chrome("podcast", story.pick(["Ouça o podcast Areal na Área", "Novo episódio no ar"]))],
    ),
    ...chrome("related", story.pick(["Veja também", "Agora no placar", "Mais do site"])),
    ...story.repeat(3, () => chrome("related", `há ${story.int(2, 50)} minutos`, story.headline())),
    ...chrome(
      "comment",
      story.reader(),
      story.comment(),
      `Curtir (${story.int(0, 30)})`,
      story.reader(),
      story.comment(),
    ),
    ...chrome("calendar", "Classificação", "1 Areal 22", "2 Serrano 20"),
    ...chrome("sponsor", story.pick(["Conteúdo de marca", "Oferecimento: Chuteiras Raio"])),
    ...chrome("app", "Baixe o app e receba os gols"),
    ...chrome("newsletter", story.pick(["O apito final: boletim de segunda", "Assine grátis"])),
    ...chrome("ad", "PUBLICIDADE"),
    ...chrome("legal", "Jogue com responsabilidade. Proibido para menores de 18 anos."),
    ...chrome("footer", "Anuncie", "Termos de uso"),
  ],
};
