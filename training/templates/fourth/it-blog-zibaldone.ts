import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Un vecchio blog: colonna di lato, blogroll, contatore, commenti, post più vecchi. */
export const itBlogZibaldone: Template = {
  name: "it-blog-zibaldone",
  language: "it",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Zibaldone di provincia"),
    ...chrome("menu", "Chi sono", "Archivio", "Feed", "Scrivimi"),
    ...chrome("related", "Post recenti", ...story.headlines(4)),
    ...chrome(
      "menu",
      "Blogroll",
      "Il salotto di Ada",
      "Bar Commercio",
      "Etichette: calcio (41) pane (12)",
    ),
    ...story.title(),
    ...story.date(({ day, mm, year }) => `${day}/${mm}/${year}`),
    ...story.byline((author) => `pubblicato da ${author}`),
    ...story.standfirst(),
    ...story.body([0.55, chrome("tools", "Torna su")]),
    ...chrome("share", "Invia tramite email", "Postalo sul blog", "Condividi su Pinterest"),
    ...chrome("tags", "Etichette: paese, persone"),
    ...chrome("comment", `${story.int(3, 12)} commenti:`),
    ...story.repeat(3, () =>
      chrome(
        "comment",
        `${story.reader()} ha detto...`,
        story.comment(),
        `${story.int(8, 23)}:${story.int(10, 59)}`,
      ),
    ),
    ...chrome("comment-form", "Posta un commento", "Commenta come: Anonimo"),
    ...chrome("pager", "Post più recente", "Post più vecchio", "Home page"),
    ...chrome("newsletter", "Iscriviti a: Commenti sul post (Atom)"),
    ...chrome("counter", `Visualizzazioni totali ${story.int(10000, 99999)}`, "Lettori fissi"),
    ...chrome(
      "legal",
      "Questo blog non è un giornale: esce quando capita, come la pioggia.",
      "Powered by Blogger.",
    ),
  ],
};
