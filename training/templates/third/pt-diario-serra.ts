import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Um diário brasileiro: assinante, presente, leia mais, áudio, comentários da comunidade, notícias da região. */
export const ptDiarioSerra: Template = {
  name: "pt-diario-serra",
  language: "pt",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Ir para o conteúdo",
      "Abrir menu",
      "últimas",
      "opinião",
      "cotidiano",
      "mercado",
      "esporte",
      "ilustrada da serra",
      "acervo",
    ),
    ...chrome("login", "ASSINE", "ENTRAR", "Minha página"),
    ...chrome("site-name", "Diário da Serra"),
    ...chrome("ticker", "Dólar R$ 4,91 -0,3%", "Ibovespa 108.463 +0,7%", "18ºC Porto Serrano"),
    ...chrome("breadcrumb", "cotidiano > transporte"),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "share",
      "dê um conteúdo",
      "benefício do assinante",
      "Você tem 7 acessos por dia para dar de presente.",
      "Salvar artigos",
      "Recurso exclusivo para assinantes",
    ),
    ...story.date(({ dd, mm, year, clock }) => `${dd}.${mm}.${year} às ${clock.replace(":", "h")}`),
    ...chrome("audio", "Ouvir o texto", "Diminuir fonte", "Aumentar fonte"),
    ...story.byline((author) => author),
    ...chrome(
      "photo-credit",
      "Passageiros aguardam no terminal Lapa, na manhã desta segunda - Edu Falcão/Diário da Serra",
    ),
    ...story.body(
      [0.3, chrome("promo", "LEIA MAIS", story.headline(), story.headline())],
      [
        0.5,
        chrome(
          "newsletter",
          "Serra Agora",
          "Receba no seu email as principais notícias da manhã",
          "Carregando...",
        ),
      ],
      [0.75, chrome("promo", `Veja também: ${story.headline()}`)],
    ),
    ...chrome("contact", "Comunicar erros", "Envie sua notícia"),
    ...chrome(
      "tags",
      "sua assinatura pode valer ainda mais",
      "Tópicos relacionados",
      "ônibus",
      "trabalho",
    ),
    ...chrome(
      "comment",
      "Comentários",
      "Os comentários não representam a opinião do jornal; a responsabilidade é do autor da mensagem.",
      "Comente*",
      "200 toques restantes",
      story.reader(),
      story.comment(),
      `Responda ${story.int(0, 8)} ${story.int(0, 3)}`,
    ),
    ...chrome("related", "notícias da região", ...story.headlines(4)),
    ...chrome("related", "mais lidas", ...counted(story.headlines(4))),
    ...chrome(
      "sponsor",
      "ESTÚDIO SERRA",
      "Apresentado por Banco Rio Largo: como organizar as contas no fim do mês",
    ),
    ...chrome(
      "legal",
      "Copyright Diário da Serra. Todos os direitos reservados. É proibida a reprodução sem autorização escrita.",
    ),
    ...chrome(
      "footer",
      "Fale com a gente",
      "Ombudsman",
      "Trabalhe conosco",
      "Regras de acesso",
      "Política de Privacidade",
    ),
  ],
};
