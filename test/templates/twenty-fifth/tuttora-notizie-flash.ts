import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** An Italian portal of short news: agency feel, tags, videos, horoscopes. */
export const tuttoraNotizieFlash: Template = {
  name: "tuttora-notizie-flash",
  language: "it",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Ultim'ora", "Politica", "Gossip", "Oroscopo", "Video"),
    ...story.title((title) => `${title} - Tuttora`),
    ...story.date(({ day, mm, year, clock }) => `${day}/${mm}/${year} - ${clock}`),
    ...story.byline((author) => `A cura di ${author}`),
    ...story.standfirst(),
    ...story.body(
      [0.5, chrome("ad", "Pubblicità")],
      [0.8, chrome("related", ...story.headlines(story.int(1, 2)))],
    ),
    ...chrome("promo", "Il quiz del giorno", "Quante regioni toccano il mare?", "12", "15", "18"),
    ...chrome("tags", "Argomenti:", story.pick(["lavoro", "maltempo", "ricette"])),
    ...chrome("follow", "Seguici su Telegram", "Aggiungi Tuttora alle tue fonti"),
    ...chrome("comment", `${story.int(0, 30)} commenti`, story.reader(), story.comment()),
    ...chrome("related", "Potrebbe interessarti", ...story.headlines(3)),
    ...chrome(
      "related",
      "Ultim'ora",
      ...story
        .repeat(4, () =>
          chrome("related", `${story.int(7, 22)}:${story.int(10, 59)}`, story.headline()),
        )
        .map((line) => line.text),
    ),
    ...chrome(
      "legal",
      `© ${story.when.year} Tuttora Srl. Testata iscritta al registro della stampa. Riproduzione riservata.`,
    ),
  ],
};
