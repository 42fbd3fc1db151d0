import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Site brasileiro de economia e agronegócio: cotações, clima por região, cadastro, webinar, LGPD, relógio de leitura. */
export const ptBrLavouraEconomia: Template = {
  name: "pt-br-lavoura-economia",
  language: "pt",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "ticker",
      `Boi gordo R$ ${story.pick(["298", "312"])},${story.int(10, 99)}/@`,
      `Soja R$ 13${story.int(1, 9)},${story.int(10, 99)}/sc`,
      `Café R$ 2.${story.int(100, 399)},00`,
      `Dólar ${story.pick(["5,38", "5,61"])}`,
      `CDI 1${story.int(0, 4)},${story.int(10, 90)}%`,
    ),
    ...chrome(
      "menu",
      "Cotações",
      "Clima",
      "Mercado",
      "Máquinas",
      "Pecuária",
      "Opinião",
      "Revista",
      "Eventos",
    ),
    ...chrome("login", "Minha conta", story.pick(["Seja assinante", "Cadastre-se grátis"])),
    ...chrome(
      "breadcrumb",
      `Você está em: Home » ${story.pick(["Mercado", "Cidades"])} » ${story.pick(["Feiras", "Logística"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => story.pick([`Por ${author}`, `Por ${author}, de Rio Manso`])),
    ...story.date(
      ({ clock, dd, mm, year }) =>
        `${dd}/${mm}/${year} às ${clock}${story.pick(["", " · Atualizado há 2 horas"])}`,
    ),
    ...chrome(
      "reading-time",
      story.pick([
        `${story.int(2, 6)} min de leitura`,
        `Tempo de leitura: ${story.int(2, 6)} minutos`,
      ]),
    ),
    ...story.body(
      [0.2, chrome("ad", story.pick(["Publicidade", "Oferecimento: Sementes Aurora"]))],
      [0.4, chrome("tools", "Resumo", "Ouça", "A- A+")],
      [0.6, chrome("promo", `${story.pick(["Saiba mais", "Leia também:"])} ${story.headline()}`)],
      [
        0.85,
        chrome(
          "event",
          `Webinar gratuito: ${story.pick(["Como travar preço na entressafra", "Crédito rural sem susto"])} – dia ${story.int(1, 28)}, às 19h`,
          "Inscreva-se",
        ),
      ],
    ),
    ...chrome(
      "tags",
      story.pick(["abastecimento", "trens", "hortifrúti"]),
      story.pick(["interior", "município"]),
    ),
    ...chrome(
      "newsletter",
      "Café com Milho",
      "O fechamento do mercado, a chuva da semana e uma boa história, de segunda a sexta às 6h.",
      "Seu melhor e-mail",
      "Ao enviar, você concorda com a nossa Política de Privacidade, nos termos da LGPD.",
      "Cadastro realizado!",
    ),
    ...chrome(
      "calendar",
      "Previsão",
      story.pick(["Sorriso (MT): 34° pancadas", "Cascavel (PR): 19° nublado"]),
      story.pick(["Barreiras (BA): 31° sol", "Rio Verde (GO): 29° sol"]),
    ),
    ...chrome(
      "related",
      "Mais lidas",
      `1. ${story.headline()}`,
      `2. ${story.headline()}`,
      `3. ${story.headline()}`,
      "Últimas",
      story.headline(),
      story.teaser(),
    ),
    ...chrome(
      "sponsor",
      `Conteúdo de marca | ${story.pick(["Por que o solo vivo rende mais: a experiência de três famílias no Cerrado", "Seguro rural: cinco mitos"])}`,
    ),
    ...chrome(
      "legal",
      "As informações de mercado têm caráter informativo e não constituem recomendação de compra ou venda.",
    ),
    ...chrome(
      "footer",
      "Expediente",
      "Anuncie",
      `Fale conosco (11) 5555-01${story.int(10, 99)}`,
      "Grupo Lavoura de Comunicação",
    ),
  ],
};
