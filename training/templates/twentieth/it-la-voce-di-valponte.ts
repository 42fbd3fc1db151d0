import { monthName } from "../calendar.ts";
import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** An Italian local daily's site with sections of towns and offers for one euro. */
export const itLaVoceDiValponte: Template = {
  name: "it-la-voce-di-valponte",
  language: "it",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Cronaca",
      "Sport",
      "Comuni: Valponte Montesecco Carnera",
      "Necrologie",
      "Annunci",
      "Abbonati",
    ),
    ...chrome(
      "paywall",
      story.pick(["Abbonati a 1€ al mese", "Contenuto per gli abbonati premium"]),
    ),
    ...chrome("breadcrumb", story.pick(["Home » Valponte » Cronaca", "Sei in: Home > Regione"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((name) => story.pick([`di ${name}`, name])),
    ...story.date((w) => `${w.day} ${monthName("it", w.month)} ${w.year} alle ${w.clock}`),
    ...chrome("reading-time", `${story.int(1, 4)} minuti di lettura`),
    ...chrome("audio", "Ascolta questo articolo", "Velocità 1x"),
    ...story.body(
      [
        0.35,
        chrome(
          "related",
          story.pick(["Leggi anche", "Approfondisci", "Potrebbe interessarti"]),
          story.headline(),
        ),
      ],
      [
        0.7,
        story.int(0, 1)
          ? chrome(
              "newsletter",
              "Iscriviti alla newsletter «Buongiorno Valponte»",
              "Le notizie del mattino raccontate da chi le ha scritte di notte.",
            )
          : chrome("ad", "Pubblicità"),
      ],
    ),
    ...chrome("legal", "© Riproduzione riservata"),
    ...chrome("tags", "Argomenti", "treni", "comune", story.pick(["estate", "cucina"])),
    ...chrome(
      "promo",
      story.pick(["I più letti", "Le più lette della settimana"]),
      ...counted(story.headlines(5)),
    ),
    ...chrome(
      "event",
      "Aste giudiziarie",
      "Appartamenti Valponte Via Roma 14 - 61.000 euro",
      "Tribunale di Valponte",
      "Vendite giudiziarie in provincia",
    ),
    ...chrome("event", "Necrologie", "Bassi Teresa, Montesecco, 14 maggio"),
    ...chrome(
      "comment",
      "Commenti",
      story.reader(),
      story.comment(),
      "Rispondi",
      "Per commentare devi accedere. Il primo commento viene letto da un redattore, gli altri da tutti.",
    ),
    ...chrome(
      "footer",
      "Redazione | Scriveteci | Rss/Xml | Pubblicità | Privacy | Cookie Policy",
      "Editoriale Valponte Srl - Via dei Conciatori 5 - P.IVA 05550120555",
      "I diritti delle immagini e dei testi sono riservati. È vietata la loro riproduzione con qualsiasi mezzo.",
    ),
  ],
};
