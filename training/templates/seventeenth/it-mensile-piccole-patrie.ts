import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Italian culture monthly online: long author bio, donate by 5x1000 in prose, next issue, footnotes on images. */
export const itMensilePiccolePatrie: Template = {
  name: "it-mensile-piccole-patrie",
  language: "it",
  layout: { newline: "\n", gap: "paragraphs", indent: "body", item: "" },
  compose: (story) => [
    ...chrome("menu", "Rivista", "Reportage", "Idee", "Sostieni", "Bottega"),
    ...chrome("breadcrumb", story.pick(["Ritratti", "Reportage", "Dizionario"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `testo di ${a}`),
    ...story.date(({ mm, year }) => `n. ${story.int(20, 140)} - ${mm}/${year}`),
    ...chrome(
      "photo-credit",
      story.pick(["illustrazione di Nives Carraro", "fotografie di Elio Sant"]),
    ),
    ...story.body([0.5, chrome("promo", story.teaser())]),
    ...chrome(
      "author-bio",
      `${story.author} ${story.pick(["è nata a Tropea e vive su un treno. Ha scritto due libri di viaggi che non ha fatto.", "scrive di paesi, meglio se vuoti. Insegna italiano agli stranieri e, la sera, agli italiani."])}`,
    ),
    ...chrome(
      "donation",
      "Piccole Patrie non riceve contributi e non pubblica annunci. Vive di duemila abbonati, di una sagra e di chi, al momento della dichiarazione, scrive il nostro codice fiscale nella casella del cinque per mille.",
      "Non ti costa niente, e per una volta è vero.",
    ),
    ...chrome(
      "related",
      "Nello stesso numero",
      ...story
        .repeat(3, () => chrome("related", story.headline(), `di ${story.reader()}`))
        .map((l) => l.text),
    ),
    ...chrome("event", "Il prossimo numero esce il primo venerdì del mese e parla di argini."),
    ...chrome(
      "footer",
      "Registrazione al tribunale n. 12",
      "Stampato su carta di recupero",
      "Informativa",
    ),
  ],
};
