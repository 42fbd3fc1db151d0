import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A national daily with subscription prose, sections per article, comment numbers, podcasts and shop. */
export const rkItLaNuovaGazzetta: Template = {
  name: "rk-it-la-nuova-gazzetta",
  language: "it",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "consent",
      "Noi e terze parti selezionate utilizziamo cookie per finalità tecniche e, con il tuo consenso, per altre finalità. Puoi rifiutare oppure abbonarti e navigare senza profilazione.",
      "Accetta",
      `Rifiuta e abbonati a ${story.int(1, 5)},99 € al mese`,
    ),
    ...chrome(
      "menu",
      "Politica",
      "Cronache",
      "Esteri",
      "Economia",
      "Opinioni",
      "Salute",
      "Cucina",
      "Newsletter",
    ),
    ...chrome(
      "breadcrumb",
      `${story.pick(["Cronache", "Economia"])} | ${story.pick(["Il caso", "La storia", "L'inchiesta"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((text) => `di ${text}`),
    ...story.date(
      () =>
        `Pubblicato il ${story.when.dd} ${monthName("it", story.when.month)} ${story.when.year}`,
    ),
    ...(story.int(0, 1) === 1 ? story.date(() => `Aggiornato alle ${story.when.clock}`) : []),
    ...chrome("comment", `${story.int(3, 340)} commenti`, "Salva"),
    ...story.body(
      [0.3, chrome("related", "Leggi anche", story.headline(), story.headline())],
      [
        0.6,
        chrome(
          "paywall",
          "Con l'abbonamento leggi il giornale dalla mezzanotte e hai in regalo un anno di ricette.",
          "SCOPRI",
        ),
      ],
      [0.85, chrome("related", story.headline())],
    ),
    ...story.date(
      () => `${story.when.day} ${monthName("it", story.when.month)} ${story.when.year}`,
    ),
    ...chrome("legal", "© Tutti i diritti riservati"),
    ...chrome(
      "newsletter",
      `Le notizie di ${story.pick(["cronaca", "economia"])} arrivano anche per posta elettronica, una volta al giorno e senza allegati. Per riceverle, clicca.`,
    ),
    ...chrome("comment", "I commenti dei lettori"),
    ...story.repeat(story.int(1, 2), () =>
      chrome(
        "comment",
        story.reader(),
        `${story.when.day} ${monthName("it", story.when.month)} - ${story.when.clock}`,
        story.comment(),
        "Rispondi",
        "Segnala",
      ),
    ),
    ...chrome(
      "related",
      "Ultime notizie",
      story.when.clock,
      story.headline(),
      ...story.headlines(3),
    ),
    ...chrome(
      "podcast",
      `Podcast «Il giorno dopo», puntata ${story.int(100, 900)}: ${story.headline()}`,
    ),
    ...chrome(
      "footer",
      "Chi siamo",
      "Codice etico",
      "Gestione consenso",
      "Hamburg Quotidiani S.p.A.",
      "Servizio clienti",
    ),
  ],
};
