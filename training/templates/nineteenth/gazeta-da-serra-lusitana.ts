import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Semanário português: apelos à assinatura, «Artigo relacionado», agenda e fotolegendas entre os parágrafos. */
export const gazetaDaSerraLusitana: Template = {
  name: "gazeta-da-serra-lusitana",
  language: "pt",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Gazeta da Serra"),
    ...chrome("menu", "Atualidade", "Freguesias", "Opinião", "Necrologia", "Edição impressa"),
    ...chrome("login", "Entrar"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Texto de ${a}`),
    ...story.date(({ day, month, year }) => `${day} de ${monthName("pt", month)} de ${year}`),
    ...chrome("photo-credit", "Fotografia: Rui Falcato"),
    ...story.body(
      [
        story.int(8, 45) / 100,
        story.pick([
          chrome("promo", `Artigo relacionado: ${story.headline()}`),
          chrome("promo", `Leia também ${story.headline()}`),
          chrome("promo", story.headline()),
        ]),
      ],
      [
        story.int(25, 70) / 100,
        story.pick([
          chrome(
            "paywall",
            "A Gazeta vive dos seus assinantes. Por 38 euros por ano recebe o jornal em casa e lê tudo aqui, sem anúncios.",
          ),
          chrome(
            "event",
            "Agenda: Feira do mel, sábado e domingo, pavilhão municipal, entrada livre",
          ),
        ]),
      ],
      [
        story.int(45, 97) / 100,
        story.pick([
          chrome("photo-credit", "O largo numa tarde de verão. RUI FALCATO"),
          chrome("newsletter", "Receba à sexta-feira o resumo da semana, escrito pela diretora."),
          chrome("teaser", story.teaser()),
        ]),
      ],
      [
        story.int(15, 97) / 100,
        story.pick([chrome("ad", "PUB"), chrome("ad", "Continuar a ler depois da publicidade")]),
      ],
      [
        story.int(5, 95) / 100,
        story.pick([
          chrome("audio", "Ouvir artigo", "4 min"),
          chrome("promo", story.headline()),
          chrome("poll", "Concorda com a isenção?", "Sim", "Não"),
        ]),
      ],
    ),
    ...chrome("comment", "Os leitores são a força do jornal. Comente com elevação."),
    ...chrome("related", "Últimas", ...story.headlines(4).map((h) => `${story.when.clock} ${h}`)),
    ...chrome("event", "Farmácias de serviço", "Hoje: Farmácia Central, Vila Serrana"),
    ...chrome(
      "consent",
      "Este site usa cookies para melhorar a navegação. Pode aceitar ou gerir as suas preferências.",
      "Aceitar tudo",
      "Gerir",
    ),
    ...chrome("footer", "Estatuto editorial", "Ficha técnica", "Provedor do leitor", "Termos"),
  ],
};
