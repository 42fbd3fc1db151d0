import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Blog di cucina: salta alla ricetta, pubblicità, video, commenti con risposta, libro in vendita. */
export const itPentoleEParole: Template = {
  name: "it-pentole-e-parole",
  language: "it",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("site-name", "Pentole e Parole"),
    ...chrome("menu", "Primi", "Secondi", "Dolci", "Lievitati", "Chi sono", "Il mio libro"),
    ...chrome(
      "tools",
      "Vai alla ricetta",
      "Stampa",
      story.pick([`♥ ${story.int(12, 900)}`, "Salva tra i preferiti"]),
    ),
    ...story.title(),
    ...story.byline((author) => `di ${author}`),
    ...story.date(({ year, month, day }) => `${day} ${monthName("it", month)} ${year}`),
    ...chrome("ad", story.pick(["Adv", "Pubblicità"])),
    ...story.standfirst(),
    ...story.body(
      [
        0.4,
        chrome(
          "promo",
          story.pick([
            `Se ti piacciono le zuppe, prova anche: ${story.headline()}`,
            `LEGGI ANCHE: ${story.headline()}`,
          ]),
        ),
      ],
      [0.7, chrome("ad", story.pick(["Continua dopo la pubblicità", "Annuncio"]))],
    ),
    ...chrome("share", "Se provi questa ricetta, taggami!", "Pinner", "Facepage", "Stampa"),
    ...chrome(
      "promo",
      story.pick([
        "È uscito il mio libro! Ottanta ricette e altrettante figuracce, in libreria e online.",
        "Iscriviti al canale: nuovo video ogni domenica",
      ]),
    ),
    ...chrome("comment", `${story.int(2, 60)} commenti`),
    ...story.repeat(story.int(2, 4), () =>
      chrome(
        "comment",
        story.reader(),
        `${story.int(1, 28)} ${monthName("it", story.when.month)} ${story.when.year} alle ${story.int(7, 22)}:${story.int(10, 59)}`,
        story.comment(),
        "Rispondi",
      ),
    ),
    ...chrome(
      "comment-form",
      "Lascia un commento",
      "Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati *",
    ),
    ...chrome("related", story.pick(["Potrebbero interessarti", "Ricette simili"])),
    ...story.repeat(4, () => chrome("related", story.headline())),
    ...chrome("newsletter", "Ricevi le ricette del lunedì", "Niente spam, solo sugo."),
    ...chrome(
      "author-bio",
      story.pick([
        "Ciao, benvenuto nella mia cucina! Sono una traduttrice che ha sempre fame. Vivo tra due città e tre gatti.",
        "Chi scrive: una che assaggia.",
      ]),
    ),
    ...chrome(
      "footer",
      `P. IVA 0${story.int(1000000, 9999999)}`,
      "Privacy e cookie",
      "Collaborazioni",
    ),
  ],
};
