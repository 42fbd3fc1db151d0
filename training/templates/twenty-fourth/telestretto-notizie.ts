import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** An Italian TV news page: live strip, video, agency bulletin with hours, most seen, app. */
export const telestrettoNotizie: Template = {
  name: "telestretto-notizie",
  language: "it",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Diretta",
      "Ultim'ora",
      "Politica",
      "Economia",
      "Mondo",
      "Sport",
      "Meteo",
      "Oroscopo",
    ),
    ...chrome("ticker", "ULTIM'ORA", `${story.int(6, 22)}:${story.int(10, 59)}`, story.headline()),
    ...chrome("breadcrumb", story.pick(["Economia", "Sport / Basket", "Italia"])),
    ...story.title(),
    ...story.date(
      (w) =>
        `${w.day} ${["gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"][w.month - 1]} ${w.year} - ${w.clock}`,
    ),
    ...story.standfirst(),
    ...story.byline(),
    ...chrome("share", "ascolta articolo", "condividi"),
    ...story.body(
      [0.3, chrome("promo", "approfondimento", story.headline())],
      [0.65, chrome("promo", "Vedi anche", story.headline())],
    ),
    ...(story.int(0, 2) > 0 ? chrome("related", "Ultim'ora") : []),
    ...story.repeat(4, () =>
      chrome("related", `${story.int(6, 22)}:${story.int(10, 59)}`, story.headline()),
    ),
    ...(story.int(0, 2) > 0
      ? chrome("related", ...story.pick([["I più visti"], []]), ...numbered(story.headlines(3)))
      : []),
    ...chrome("app", "Scarica l'app TeleStretto per restare sempre aggiornato"),
    ...chrome(
      "consent",
      "Gestisci le tue preferenze sui cookie",
      "Usiamo i cookie per far funzionare il sito, per contare i lettori e, se ci dai il permesso, per mostrarti pubblicità che ti riguarda.",
      "Rifiuta",
      "Accetta",
    ),
    ...chrome(
      "footer",
      "Per la tua pubblicità",
      "Note legali",
      "Lavora con noi",
      "Tutti i diritti riservati",
    ),
  ],
};
