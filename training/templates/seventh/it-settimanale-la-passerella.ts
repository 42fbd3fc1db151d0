import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Settimanale italiano di qualità: abbonamento in prosa, autore con biografia, "questo articolo è uscito sul numero", podcast, rubriche. */
export const itSettimanaleLaPasserella: Template = {
  name: "it-settimanale-la-passerella",
  language: "it",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– ", subhead: "### " },
  compose: (story) => [
    ...chrome("site-name", "La Passerella", "settimanale dal 1981"),
    ...chrome("menu", "Ultimi articoli", "Rivista", "Newsletter", "Podcast", "Festival", "Negozio"),
    ...chrome("login", "Accedi", story.pick(["Abbonati", "Regala un abbonamento"])),
    ...chrome("tags", story.pick(["Italia", "Società", "Idee"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => story.pick([`${author}, giornalista`, `Di ${author}`])),
    ...story.date(({ day, month, year }) => `${day} ${monthName("it", month)} ${year}`),
    ...chrome("audio", `${story.pick(["Ascolta", "Ascolta l'articolo"])} ${story.int(4, 19)} min`),
    ...chrome("share", "Salva", "Condividi", story.pick(["Dimensione del testo", "Stampa"])),
    ...story.body(
      [
        0.35,
        chrome(
          "podcast",
          `${story.pick(["Nel podcast di oggi", "Il Mondo in cuffia"])}: ${story.headline()}.`,
          "Ascolta",
        ),
      ],
      [
        0.65,
        chrome(
          "newsletter",
          story.pick(["Pizza al taglio", "Domenica mattina"]),
          "La newsletter che ogni settimana racconta una cosa piccola con molta attenzione. A cura della redazione, con i disegni di Ottavia.",
          "Iscriviti",
        ),
      ],
    ),
    ...chrome(
      "first-published",
      `Questo articolo è uscito sul numero ${story.pick(["1602", "1589"])} della Passerella, a pagina ${story.int(12, 98)}. ${story.pick(["Compra questo numero", "Abbonati"])}`,
    ),
    ...chrome(
      "author-bio",
      story.pick([
        "Vive tra Bergamo e la corriera. Ha scritto due libri per ragazzi e un manuale di grammatica che nessuno ha recensito.",
        "Collabora con La Passerella dal 2014. Insegna italiano agli adulti.",
      ]),
    ),
    ...chrome(
      "donation",
      "La Passerella non ha padroni e ha poca pubblicità. Ogni settimana ventinove persone lo scrivono, lo traducono, lo correggono e lo impaginano. Se ti è piaciuto quello che hai letto, puoi sostenerci con una donazione oppure regalare la rivista a qualcuno che discute sempre con te.",
      "Sostieni La Passerella",
    ),
    ...chrome(
      "comment-form",
      "Ci piacerebbe sapere che cosa pensi di questo articolo. Scrivici a: posta@lapasserella.example",
    ),
    ...chrome("related", story.pick(["Leggi anche", "Articolo successivo", "Da non perdere"])),
    ...story.repeat(story.int(2, 3), () =>
      chrome(
        "related",
        story.pick(["Opinioni", "Reportage", "Cultura"]),
        story.headline(),
        story.teaser(),
      ),
    ),
    ...chrome(
      "tools",
      "Cruciverba",
      story.pick(["L'oroscopo della settimana", "Il quiz"]),
      "Le regole",
    ),
    ...chrome(
      "footer",
      "Dove siamo",
      "Pubblicità",
      "Diritti",
      "Carta dei valori",
      "Dichiarazione di accessibilità",
      `© Passerella editrice scrl ${story.when.year}. Tutti i diritti riservati`,
    ),
  ],
};
