import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { longDate } from "./dates.ts";

/** An Italian national daily: subscriber line, date of last edit in words, dossiers, comments, offers. */
export const itCorriereDelPo: Template = {
  name: "it-corriere-del-po",
  language: "it",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Sezioni",
      "Politica",
      "Cronache",
      "Esteri",
      "Economia",
      "Buone Notizie",
      "Salute",
      "Cucina",
      "Podcast",
    ),
    ...chrome("login", "Abbonati", "Login"),
    ...chrome("ticker", story.headline(), story.headline(), "Vedi tutte"),
    ...story.title(),
    ...story.byline((author) => `di ${author}`),
    ...story.standfirst(),
    ...story.date(
      (when) => `${longDate("it", when)} (modifica il ${longDate("it", when)} | ${when.clock})`,
    ),
    ...story.pick([
      chrome("audio", "Ascolta l'articolo", `${story.int(2, 6)} min`, "i", "new"),
      [],
    ]),
    ...chrome(
      "photo-credit",
      story.pick(["(Ansaldi)", "La strada interrotta (foto Marchetti)", "Immagine d’archivio"]),
    ),
    ...story.pick([chrome("promo", story.headline()), []]),
    ...story.body(
      [
        story.int(22, 38) / 100,
        story.pick([chrome("promo", `Leggi anche:`, story.headline()), []]),
      ],
      [story.int(42, 58) / 100, chrome("promo", story.headline())],
      [
        story.int(67, 83) / 100,
        chrome(
          "follow",
          story.pick([
            "Vai a tutte le notizie della tua città",
            "Se vuoi restare aggiornato sulle notizie iscriviti gratis alla newsletter: arriva tutti i giorni alle 12",
          ]),
        ),
      ],
    ),
    ...story.date((when) => `${longDate("it", when)}`),
    ...chrome("legal", story.pick(["© RIPRODUZIONE RISERVATA", "© Riproduzione riservata"])),
    ...chrome(
      "comment-form",
      `LEGGI I CONTRIBUTI ${story.int(0, 60)}`,
      "SCRIVI",
      "Leggi e commenta",
    ),
    ...chrome(
      "related",
      ...story.pick([["Potrebbe interessarti anche"], []]),
      ...story.headlines(3),
    ),
    ...story.pick([
      chrome(
        "sponsor",
        "Inserzionista",
        story.pick([
          "Montascale: quanto costa davvero?",
          "Luce e gas, il confronto tra le offerte",
        ]),
      ),
      [],
    ]),
    ...chrome(
      "paywall",
      "L’informazione di qualità è un lavoro. Se già lo sai, abbonati: il primo mese costa un euro e puoi smettere quando vuoi.",
    ),
    ...story.repeat(4, () =>
      chrome("related", `${story.int(10, 21)}:${story.int(10, 59)}`, story.headline()),
    ),
    ...chrome(
      "consent",
      "Gentile utente, usiamo cookie tecnici e, previo consenso, di profilazione. Rifiutando, continuerai a leggere solo se abbonato.",
      "Accetta e continua",
      "Rifiuta e abbonati",
    ),
    ...chrome(
      "footer",
      "Contattaci",
      "Pubblicità",
      "Preferenze sui Cookie",
      "Dichiarazione di accessibilità",
    ),
  ],
};
