import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Agency and news portal: news flash list with hours, codes, stock lines, video boxes, dossiers. */
export const itAgenziaPrimalinea: Template = {
  name: "it-agenzia-primalinea",
  language: "it",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "ticker",
      story.pick(["ULTIMA ORA", "Flash"]),
      `${story.int(8, 21)}:${story.int(10, 59)} ${story.headline()}`,
      `${story.int(8, 21)}:${story.int(10, 59)} ${story.headline()}`,
    ),
    ...chrome("menu", "Politica", "Cronaca", "Economia", "Esteri", "Cultura", "Sport", "Motori"),
    ...chrome(
      "ticker",
      `FTSE 42.${story.int(100, 999)} ${story.pick(["+0,12%", "-0,70%"])}`,
      `Spread ${story.int(78, 130)}`,
    ),
    ...chrome("search", "Cerca", story.pick(["Ricerca avanzata", "Vai"])),
    ...story.title(),
    ...story.byline((a) => `${story.pick(["di", "A cura di"])} ${a}`),
    ...story.date((d) => `${d.dd}/${d.mm}/${d.year} - ${d.clock}`),
    ...story.standfirst(),
    ...chrome("share", "Facebook", "LinkedIn", story.pick(["Copia link", "Ascolta"])),
    ...chrome(
      "photo-credit",
      story.pick(["RIPRODUZIONE RISERVATA © Copyright Primalinea", "© PRIMALINEA"]),
    ),
    ...story.body(
      [
        0.35,
        chrome("related", story.pick(["Notizie correlate", "Vedi anche"]), ...story.headlines(2)),
      ],
      [
        0.7,
        chrome(
          "consent",
          story.pick([
            "Per vedere questo contenuto accetta i cookie di marketing.",
            "Contenuto esterno bloccato",
          ]),
          "Modifica preferenze",
        ),
      ],
    ),
    ...chrome(
      "legal",
      story.pick([
        "Riproduzione riservata. I testi di agenzia non possono essere ripubblicati senza un accordo scritto.",
        "Primalinea non risponde dei siti collegati.",
      ]),
    ),
    ...chrome(
      "related",
      story.pick(["Ultime notizie", "Tutte le notizie"]),
      `${story.int(8, 21)}:${story.int(10, 59)}`,
      story.headline(),
      `${story.int(8, 21)}:${story.int(10, 59)}`,
      story.headline(),
      `${story.int(8, 21)}:${story.int(10, 59)}`,
      story.headline(),
    ),
    ...chrome("related", story.pick(["Video", "Foto del giorno"]), story.headline(), "1 di 12"),
    ...chrome(
      "sponsor",
      story.pick(["Contenuto sponsorizzato", "In collaborazione con Consorzio Bietole"]),
      story.pick(["La bietola che non ti aspetti", "Cinque idee per il tetto"]),
    ),
    ...chrome("newsletter", story.pick(["Il punto delle 19", "Primalinea in tasca"]), "Registrati"),
    ...chrome(
      "tags",
      story.pick(["Regioni: Valnera", "Primo piano"]),
      story.pick(["Maltempo", "Musica"]),
    ),
    ...chrome(
      "footer",
      "Chi siamo",
      "Codice etico",
      "Modello 231",
      "Archivio",
      story.pick(["Torna su", "Scrivi alla redazione"]),
    ),
  ],
};
