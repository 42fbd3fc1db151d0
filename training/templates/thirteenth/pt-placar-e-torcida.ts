import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Brazilian sports-and-pop portal: tables, ratings, polls, bet adverts, videos and other minute-by-minute texts. */
export const ptPlacarETorcida: Template = {
  name: "pt-placar-e-torcida",
  language: "pt",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Futebol", "Tabela", "Mercado da bola", "Vôlei", "Fantasy", "Onde assistir"),
    ...chrome(
      "ticker",
      "AO VIVO",
      `Serrano ${story.int(0, 3)} x ${story.int(0, 3)} União ${story.int(1, 45)}' 2T`,
      `Operário x Serrano 21h30`,
      story.pick(["Ver todos os jogos", "Pré-jogo"]),
    ),
    ...chrome(
      "audio",
      story.pick(["Reproduzir vídeo", "O vídeo não pôde ser carregado"]),
      story.pick(["Melhores momentos: Serrano 1 x 1 União", "0:00"]),
    ),
    ...story.title(),
    ...story.byline((a) => `${a} ${story.pick(["— Vale Fundo", "/ Placar", ""])}`.trim()),
    ...story.date((d) =>
      `${d.dd}/${d.mm}/${d.year} ${d.clock.replace(":", "h")} ${story.pick(["· Atualizado há 2 horas", ""])}`.trim(),
    ),
    ...story.standfirst(),
    ...story.body(
      [
        0.3,
        chrome(
          "promo",
          story.pick(["+ ", "✅ "]) +
            story.pick([
              "Clique aqui e siga o Placar no WhatsApp",
              "Veja a tabela completa da Série C",
            ]),
        ),
      ],
      [
        0.6,
        chrome(
          "ad",
          story.pick(["Aposte com responsabilidade. +18. Bônus de até R$ 200.", "publicidade"]),
        ),
      ],
      [
        0.8,
        chrome(
          "promo",
          story.pick(["🎧 Ouça o podcast do Galo do Vale 🎧", "Leia mais:"]),
          story.headline(),
        ),
      ],
    ),
    ...chrome(
      "poll",
      story.pick(["Dê sua nota", "QUEM FOI O MELHOR?"]),
      `Goleiro ${story.int(3, 9)},${story.int(0, 9)}`,
      `Lateral ${story.int(3, 9)},${story.int(0, 9)}`,
      `Atacante ${story.int(3, 9)},${story.int(0, 9)}`,
      "Enviar notas",
    ),
    ...chrome(
      "ticker",
      "CLASSIFICAÇÃO",
      "P J V SG",
      "1 Serrano 32 14 9 11",
      "2 Operário 31 14 9 8",
      "3 União 25 14 7 2",
    ),
    ...chrome(
      "calendar",
      story.pick(["Próximos jogos", "Agenda"]),
      "Sáb 16h Serrano x Atlético do Vale",
      "Dom 18h30 União x Operário",
    ),
    ...chrome(
      "related",
      story.pick(["MAIS DO PLACAR", "Veja também"]),
      "Serrano 1 x 1 União: gol no fim e briga na saída",
      "Notas: goleiro salva, zaga dorme",
      story.headline(),
      story.headline(),
    ),
    ...chrome(
      "comment",
      story.pick(["Torcida comenta", "Comentários"]),
      `${story.reader()} — ${story.comment()}`,
      `${story.reader()} — ${story.comment()}`,
    ),
    ...chrome("follow", "TikTok", "YouTube", story.pick(["Instagram", "Kwai"])),
    ...chrome(
      "footer",
      "Princípios editoriais",
      "Minha conta",
      "Anuncie conosco",
      story.pick(["© Grupo Arquibancada", "Central de ajuda"]),
    ),
  ],
};
