import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Italian food portal: ratings, difficulty chips around, ads, comments, shop. */
export const itSaporiEDispensa: Template = {
  name: "it-sapori-e-dispensa",
  language: "it",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Ricette", "Dolci", "Scuola di cucina", "Vini"),
    ...chrome("breadcrumb", story.pick(["Ricette / Primi", "Storie / Produttori"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Di ${author}`),
    ...story.date(
      (when) => `Aggiornato il ${when.day} ${monthName("it", when.month)} ${when.year}`,
    ),
    ...chrome("counter", `★★★★☆ (${story.int(2, 400)} voti)`),
    ...chrome("tools", "Salva", story.pick(["Stampa ricetta", "Modalità cottura"])),
    ...story.body(
      [
        story.pick([0.45, 0.55, 0.6]),
        chrome("promo", story.pick([story.headline(), story.teaser(), story.headline()])),
      ],
      [story.pick([0.3, 0.4, 0.55]), chrome("ad", "Pubblicità")],
      [
        0.7,
        chrome("promo", story.pick(["Prova anche: ", "Ti potrebbe piacere: "]) + story.headline()),
      ],
    ),
    ...chrome(
      "sponsor",
      story.pick([
        "Alcuni link sono affiliati: se compri, a noi va una piccola quota.",
        "In collaborazione con Molino Brenta",
      ]),
    ),
    ...chrome("share", "Pinterest", "WhatsApp"),
    ...chrome(
      "comment",
      `${story.int(1, 30)} commenti`,
      story.reader(),
      story.comment(),
      "Rispondi",
    ),
    ...chrome(
      "related",
      ...story.pick([[], ["Da non perdere"], ["Le più cliccate"], ["Altre storie golose"]]),
      ...story.headlines(4),
    ),
    ...chrome(
      "newsletter",
      story.pick(["La spesa del sabato, via e-mail", "Il menù della settimana"]),
      "Iscriviti gratis",
    ),
    ...(story.author === "Newsroom"
      ? []
      : chrome(
          "author-bio",
          `${story.author} cucina da quando arrivava al tavolo. Cura la rubrica dei mercati.`,
        )),
    ...chrome("tags", story.pick(["#autunno", "#legumi"]), "#tradizione"),
    ...chrome("footer", "Collabora", "Privacy"),
  ],
};
