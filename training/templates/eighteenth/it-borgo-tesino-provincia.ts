import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Ente pubblico: salto al contenuto, argomenti, allegati, valutazione della pagina, PNRR nel piede. */
export const itBorgoTesinoProvincia: Template = {
  name: "it-borgo-tesino-provincia",
  language: "it",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Vai al contenuto",
      "Vai alla navigazione",
      "Seguici su",
      "Amministrazione",
      "Novità",
      "Servizi",
      "Vivere il territorio",
    ),
    ...chrome("language", "ITA", "DEU"),
    ...chrome("breadcrumb", `Home / Novità / ${story.pick(["Comunicati", "Notizie"])}`),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "tags",
      story.pick(["Argomenti", "Temi"]),
      story.pick(["Mobilità sostenibile", "Istruzione"]),
      story.pick(["Trasporto pubblico", "Cultura"]),
    ),
    ...story.date(({ year, month, day }) => `Data: ${day} ${monthName("it", month)} ${year}`),
    ...chrome("reading-time", `Tempo di lettura: ${story.int(1, 6)} min`),
    ...chrome("share", "Condividi", "Vedi azioni"),
    ...story.body([
      0.5,
      story.int(0, 1) === 1
        ? chrome(
            "photo-credit",
            story.pick([
              "Foto: Archivio ufficio stampa",
              "Un momento della conferenza stampa (foto ufficio stampa)",
            ]),
          )
        : [],
    ]),
    ...chrome(
      "app",
      "Allegati",
      `${story.pick(["Scheda di sintesi", "Comunicato stampa"])} (PDF ${story.int(80, 900)} kB)`,
    ),
    ...chrome(
      "contact",
      "A cura di",
      "Ufficio stampa",
      "Piazza Dante 15, Borgo Tesino",
      "ufficio.stampa@borgotesino.example",
      story.pick([
        `Ultimo aggiornamento: ${story.when.dd}-${story.when.mm}-${story.when.year}`,
        `Pagina aggiornata il ${story.when.dd}/${story.when.mm}/${story.when.year}`,
      ]),
    ),
    ...chrome(
      "poll",
      "Quanto sono chiare le informazioni su questa pagina?",
      "Valuta da 1 a 5 stelle",
      "Grazie, il tuo parere ci aiuterà a migliorare il servizio!",
      story.pick([
        "Quali sono stati gli aspetti che hai preferito?",
        "Dove hai incontrato le maggiori difficoltà?",
      ]),
      "Le indicazioni erano chiare",
      "Le indicazioni erano complete",
      "Capivo sempre che stavo procedendo correttamente",
    ),
    ...chrome("related", story.pick(["Altre notizie", "Leggi anche"])),
    ...story.repeat(3, () =>
      chrome(
        "related",
        story.headline(),
        `${story.int(1, 28)} ${monthName("it", story.when.month)} ${story.when.year}`,
      ),
    ),
    ...chrome(
      "contact",
      "Contatta l'ente",
      "Leggi le domande frequenti",
      "Richiedi assistenza",
      "Segnala disservizio",
    ),
    ...chrome(
      "footer",
      "Finanziato dall'Unione europea",
      "Amministrazione trasparente",
      "Informativa privacy",
      "Note legali",
      "Dichiarazione di accessibilità",
    ),
  ],
};
