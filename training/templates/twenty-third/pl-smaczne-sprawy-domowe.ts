import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Polish home and advice magazine: affiliate notes, quizzes, Q&A with readers. */
export const plSmaczneSprawyDomowe: Template = {
  name: "pl-smaczne-sprawy-domowe",
  language: "pl",
  layout: { newline: "\r\n", gap: "paragraphs", indent: "none", item: "+ " },
  compose: (story) => [
    ...chrome("menu", "Porady", "Kuchnia", "Ogród", "Zdrowie", "Pieniądze", "Quizy"),
    ...story.title(),
    ...story.byline((author) => `${author}`),
    ...story.date((when) => `${when.dd}.${when.mm}.${when.year}`),
    ...story.standfirst(),
    ...chrome("share", "Lubię to", "Pinterest", "Drukuj"),
    ...story.body(
      [
        0.3,
        story.pick([
          chrome("promo", `Może cię zainteresować: ${story.headline()}`),
          chrome("promo", story.headline()),
        ]),
      ],
      [
        0.6,
        chrome(
          "sponsor",
          "W artykule mogą znajdować się odnośniki do sklepów. Kupując, wspierasz redakcję bez dodatkowych kosztów.",
        ),
      ],
      [0.8, story.pick([chrome("promo", story.headline()), []])],
    ),
    ...chrome(
      "author-bio",
      `${story.author}, redaktor serwisu. W pracy zadaje pytania, w domu odpowiada na pytania dzieci.`,
    ),
    ...chrome("related", "Nie przegap", ...marked("→ ", story.headlines(4))),
    ...chrome(
      "newsletter",
      "Domowy poradnik co czwartek",
      "Twój e-mail",
      "Zapisuję się",
      "Administratorem danych jest wydawca serwisu.",
    ),
    ...chrome("comment", `${story.reader()}: ${story.comment()}`),
    ...chrome("footer", "Mapa serwisu", "Bezpieczeństwo", "Współpraca", "Ciasteczka"),
  ],
};
