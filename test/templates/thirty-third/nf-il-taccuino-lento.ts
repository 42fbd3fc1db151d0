import { monthName } from "../../../training/templates/calendar.ts";
import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** Rivista online di reportage e saggi: sostenitori, bio dell'autrice, podcast, «continua a leggere», rubriche. */
export const nfIlTaccuinoLento: Template = {
  name: "nf-il-taccuino-lento",
  language: "it",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "Il Taccuino Lento"),
    ...chrome("menu", "Reportage", "Saggi", "Cucina", "Poesie", "Sostieni", "Podcast"),
    ...chrome("tags", story.pick(["Reportage", "Memoria"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Testo di ${a}`),
    ...story.date(({ month, year }) => `${monthName("it", month)} ${year}`),
    ...chrome("audio", `Ascolta la versione letta dall'autore · ${story.int(9, 24)} min`),
    ...story.body([
      0.5,
      chrome(
        "donation",
        "Il Taccuino non ha un editore con la barca. Vive dei suoi 1.800 sostenitori, che ogni anno ricevono un quaderno cucito a mano. Se ti va, puoi essere il prossimo.",
      ),
    ]),
    ...chrome(
      "author-bio",
      `${story.author} scrive di montagne e di treni. Vive tra Ivrea e un camper del 1989. Con questa rivista ha vinto due premi e perso un ombrello.`,
    ),
    ...chrome("podcast", `Passo dopo passo, puntata ${story.int(2, 30)}`),
    ...chrome(
      "related",
      "Continua a leggere",
      ...story
        .repeat(3, () => chrome("related", story.headline(), story.teaser()))
        .map((l) => l.text),
    ),
    ...chrome("newsletter", "La lettera lenta: esce quando è pronta."),
    ...chrome("footer", "Fatto a mano a Biella", "Licenza CC BY-NC"),
  ],
};
