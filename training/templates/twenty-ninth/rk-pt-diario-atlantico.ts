import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Portuguese national daily: exclusive mark, article listening, alerts to topics, comment rules, offers. */
export const rkPtDiarioAtlantico: Template = {
  name: "rk-pt-diario-atlantico",
  language: "pt",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "consent",
      `Ao clicar em Aceitar, autoriza o Diário Atlântico e ${story.int(120, 780)} parceiros a guardar e consultar informação no seu dispositivo, para medir audiências e apresentar publicidade.`,
      "Aceitar",
      "Mais opções",
    ),
    ...chrome(
      "menu",
      "Última hora",
      "Política",
      "Sociedade",
      "Local",
      "Mundo",
      "Ípsis",
      "Jogos",
      "Assine já",
    ),
    ...chrome("tags", story.pick(["Habitação", "Ambiente", "Educação"])),
    ...story.title(),
    ...story.standfirst(),
    ...(story.int(0, 1) === 1 ? chrome("paywall", "Exclusivo") : []),
    ...story.byline((text) => text),
    ...story.date(
      () =>
        `${story.when.day} de ${monthName("pt", story.when.month)} de ${story.when.year}, ${story.when.clock}`,
    ),
    ...chrome("tools", "Ouça este artigo", "00:00", "Ofereça este artigo", "Guardar"),
    ...chrome(
      "photo-credit",
      `${story.pick(["Centro histórico, esta segunda-feira", "O rio continua a subir"])} ${story.pick(["Manuel Rebordão", "Nuno Vilhena/Arquivo"])}`,
    ),
    ...story.body(
      [
        0.25,
        chrome(
          "newsletter",
          "Escolha as cartas que quer receber: a da manhã, a dos livros ou a do fim de semana, todas de graça.",
          "Quero receber",
          "Já está inscrito ✔",
        ),
      ],
      [0.55, chrome("related", "Mais populares", story.headline(), story.headline())],
      [0.8, chrome("related", story.headline())],
    ),
    ...chrome(
      "comment",
      `${story.int(0, 60)} comentários`,
      "Aqui a conversa é entre leitores, e faz-se com o nome próprio.",
      "Para comentar, inicie sessão ou assine.",
    ),
    ...story.repeat(story.int(0, 2), () =>
      chrome(
        "comment",
        story.reader(),
        `${story.when.dd}.${story.when.mm}.${story.when.year} ${story.when.clock}`,
        story.comment(),
        "Responder",
      ),
    ),
    ...chrome("related", "Ler mais", ...story.headlines(3)),
    ...chrome(
      "sponsor",
      "Estúdio A",
      story.pick(["Poupar na reforma: por onde começar", "A casa do futuro consome menos"]),
      "Conteúdo patrocinado",
    ),
    ...chrome(
      "footer",
      "Provedor do leitor",
      "Princípios e normas de conduta",
      "Termos e condições",
      "Gerir privacidade",
    ),
  ],
};
