import { monthName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** An Italian local daily: leggi anche, argomenti, I più letti, premium box, editorial data in the foot. */
export const itIlMattinoDiValpiana: Template = {
  name: "it-il-mattino-di-valpiana",
  language: "it",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Home",
      "Cronaca",
      "Sport",
      "Tempo libero",
      "Necrologie",
      "Annunci",
      "Leggi il quotidiano",
      "Abbonati",
    ),
    ...chrome(
      "breadcrumb",
      story.pick(["Sei in: Home » Cronaca", "Valpiana › Montagna", "Home / Storie"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => story.pick([`di ${author}`, author])),
    ...story.date(
      ({ day, month, year, clock }) =>
        `${day} ${monthName("it", month)} ${year}${story.pick(["", ` alle ${clock}`])}`,
    ),
    ...chrome("reading-time", `${story.int(1, 5)} minuti di lettura`),
    ...chrome("share", "Condividi", "Facebook", "WhatsApp", "Copia link", "Salva"),
    ...chrome("photo-credit", story.pick(["(foto Zotta)", "Una veduta di Valpiana (archivio)"])),
    ...story.body(
      [
        0.25,
        chrome(
          "promo",
          `${story.pick(["Leggi anche: ", "LEGGI ANCHE ", "Leggi anche → "])}${story.headline()}`,
        ),
      ],
      [
        0.55,
        chrome(
          "newsletter",
          "Iscriviti alla newsletter",
          "Le notizie della valle, ogni sera, senza giri di parole.",
        ),
      ],
      [0.8, chrome("related", ...story.headlines(2))],
    ),
    ...chrome("legal", "© RIPRODUZIONE RISERVATA"),
    ...chrome(
      "tags",
      "Argomenti",
      story.pick(["funivia", "artigianato"]),
      story.pick(["turismo", "comune di Valpiana"]),
    ),
    ...chrome(
      "related",
      story.pick(["I più letti", "Primo piano", "Altre notizie"]),
      ...story.pick([(list: string[]) => numbered(list), (list: string[]) => list])(
        story.headlines(5),
      ),
    ),
    ...chrome(
      "comment",
      `Commenti (${story.int(1, 40)})`,
      story.reader(),
      story.comment(),
      "Rispondi",
      "Segnala",
    ),
    ...chrome(
      "comment-form",
      "Accedi o registrati per commentare questo articolo. L'email è richiesta ma non verrà mostrata ai visitatori.",
    ),
    ...chrome(
      "ad",
      "Aste giudiziarie",
      "Appartamenti Valpiana, via Roma - 84.000",
      "Tribunale, vendite giudiziarie",
    ),
    ...chrome(
      "consent",
      "Il tuo browser rifiuta i cookie: per continuare accetta o abbonati",
      "Privacy",
      "Gestisci preferenze",
    ),
    ...chrome(
      "footer",
      "Redazione",
      "Scriveteci",
      "Pubblicità",
      `Editoriale Valpiana s.r.l. - P.IVA 05555550155 - Registrazione Tribunale n. 12/1987 - ISSN 2499-0${story.int(100, 999)}`,
    ),
  ],
};
