import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Sito provinciale sobrio: frase isolata di un altro pezzo, domanda ai lettori, brevi in prosa, abbonamenti. */
export const lwGazzettaProvinciale: Template = {
  name: "lw-gazzetta-provinciale",
  language: "it",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Home", "Politica", "Economia", "Cultura", "Edicola"),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(({ day, month, year }) => `${day} ${monthName("it", month)} ${year}`),
    ...story.byline((a) => `Servizio di ${a}`),
    ...story.body(
      [0.3, story.pick([chrome("teaser", story.teaser()), chrome("promo", story.headline())])],
      [
        0.65,
        story.pick([
          chrome(
            "poll",
            "Siete d'accordo con la sentenza?",
            `Sì ${story.int(30, 60)}%`,
            `No ${story.int(20, 40)}%`,
            "Non so",
            "Grazie per aver partecipato al nostro sondaggio",
          ),
          chrome(
            "newsletter",
            "Ogni mattina le notizie più importanti della provincia nella tua casella di posta. Iscriviti gratis.",
          ),
          chrome("promo", `Approfondisci: ${story.headline()}`),
        ]),
      ],
    ),
    ...chrome(
      "paywall",
      "Vuoi continuare a leggere? Con l'abbonamento digitale hai tutti gli articoli, il giornale da sfogliare e l'archivio. Il primo mese costa un euro.",
    ),
    ...chrome(
      "promo",
      story.headline(),
      "Due persone sono rimaste ferite in modo lieve in un tamponamento sulla provinciale. La strada è stata riaperta dopo un'ora.",
      story.headline(),
      "Il consiglio comunale ha approvato il bilancio di previsione. Restano invariate le tariffe degli asili.",
    ),
    ...chrome("comment", story.reader(), story.comment(), story.reader(), story.comment()),
  ],
};
