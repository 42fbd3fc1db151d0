import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Sítio de defesa do consumidor: simuladores, adesão de associados, perguntas frequentes, aviso. */
export const ptConsumoClaroServicos: Template = {
  name: "pt-consumo-claro-servicos",
  language: "pt",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- ", subhead: "## " },
  compose: (story) => [
    ...chrome(
      "consent",
      ...story.pick([
        [
          "Usamos cookies para personalizar conteúdo e anúncios. Ao continuar, você concorda com a nossa Política de Privacidade.",
          "Prosseguir",
        ],
        ["Este site valoriza a sua privacidade", "Aceitar todos", "Só os necessários"],
      ]),
    ),
    ...chrome("menu", "Dinheiro", "Casa", "Direitos", "Comparadores", "Reclamar"),
    ...chrome("login", "Entrar", "Associe-se"),
    ...chrome("breadcrumb", `Início > ${story.pick(["Dinheiro", "Direitos"])} > Dicas`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(({ year, mm, dd }) => `Atualizado em ${dd}/${mm}/${year}`),
    ...chrome("reading-time", `Leitura: ${story.int(2, 8)} minutos`),
    ...story.body(
      [
        0.3,
        chrome(
          "newsletter",
          ...story.pick([
            [
              "Receba dicas no seu e-mail toda quinta. É grátis e dá para sair quando quiser.",
              "Quero receber",
            ],
            ["Assine a newsletter Conta Certa"],
          ]),
        ),
      ],
      [
        0.7,
        chrome(
          "paywall",
          story.pick([
            "Conteúdo completo para associados: veja o comparador de tarifas",
            `Já é associado? Fale com um especialista: 0800 555 01${story.int(10, 99)}`,
          ]),
        ),
      ],
    ),
    ...chrome(
      "poll",
      "Esse conteúdo foi útil? 👍 👎",
      story.pick(["O que podemos melhorar?", "Obrigado!"]),
    ),
    ...chrome("related", story.pick(["Veja também", "Assuntos relacionados"])),
    ...story.repeat(3, () => chrome("related", story.headline(), story.teaser())),
    ...chrome(
      "legal",
      "As informações desta página têm caráter geral e não substituem aconselhamento jurídico para o seu caso.",
    ),
    ...chrome(
      "donation",
      story.pick([
        "Somos independentes: não aceitamos publicidade de bancos nem de lojas. Quem nos paga é o associado.",
        "Associe-se por R$ 9,90",
      ]),
    ),
    ...chrome("share", "Copiar link", "Enviar por e-mail"),
    ...chrome(
      "footer",
      "Quem somos",
      "Trabalhe conosco",
      "Termos de uso",
      `© ${story.when.year} Consumo Claro`,
    ),
  ],
};
