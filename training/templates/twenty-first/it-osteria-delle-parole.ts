import { monthName } from "../calendar.ts";
import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Rivista italiana di ritratti, ricette e interviste: sostenitori in prosa, libri, appuntamenti. */
export const itOsteriaDelleParole: Template = {
  name: "it-osteria-delle-parole",
  language: "it",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Osteria delle Parole"),
    ...chrome(
      "breadcrumb",
      `Numero ${story.int(3, 60)} / ${story.pick(["Ritratti", "Tavola", "Luoghi"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(({ month, year }) => `${monthName("it", month)} ${year}`),
    ...story.body(
      [0.4, chrome("teaser", story.teaser())],
      [0.55, [...(story.int(1, 100) <= 60 ? chrome("promo", story.headline()) : [])]],
      [
        0.75,
        chrome(
          "donation",
          "L'Osteria non ha editore: la tengono aperta ottocento soci, con dodici euro l'anno. Se passi spesso, lascia qualcosa sul bancone.",
          "Diventa socio",
        ),
      ],
    ),
    ...(story.int(1, 100) <= 75
      ? chrome(
          "author-bio",
          "Chi scrive",
          `${story.author} ha fatto la cameriera, la traduttrice e la giornalista, in quest'ordine di guadagno.`,
        )
      : []),
    ...chrome(
      "promo",
      "Sugli scaffali",
      `Il sale di casa, di M. Orlandi, ${story.int(9, 22)} euro`,
      `Ricettario dei porti, ${story.int(12, 30)} euro`,
    ),
    ...chrome(
      "event",
      "Appuntamenti",
      "Ven. ore 21: letture, Circolo Arci, ingresso libero",
      "Dom. ore 10: passeggiata con pane",
    ),
    ...chrome("related", "Altre storie", ...marked("· ", story.headlines(3))),
    ...chrome("comment", `${story.reader()} ha scritto:`, story.comment()),
    ...chrome("footer", "Soci", "Dove trovarci", "Cookie"),
  ],
};
