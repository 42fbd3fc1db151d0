import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Italian news and guides portal: follow-on-Google, sommario, bios of several sentences, other-site rows. */
export const itNotiziando: Template = {
  name: "it-notiziando",
  language: "it",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Attualità", "Soldi", "Casa", "Salute", "Ricette", "Meteo", "Video"),
    ...chrome("related", "Di tendenza", ...story.headlines(2)),
    ...chrome(
      "breadcrumb",
      story.pick(["Notiziando > Attualità > Italia", "Home > Soldi > Bonus"]),
    ),
    ...story.title(),
    ...story.byline((author) => story.pick([`A cura di ${author}`, `Pubblicato da ${author}`])),
    ...story.date(({ dd, mm, year, clock }) => `${dd}/${mm}/${year} - ${clock}`),
    ...story.standfirst(),
    ...chrome("counter", `${story.int(2, 900)} CONDIVISIONI`),
    ...chrome(
      "follow",
      story.pick(["Seguici su Google Discover", "Unisciti al canale WhatsApp di Notiziando"]),
    ),
    ...story.body(
      [0.3, chrome("related", ...story.pick([["Ti potrebbe interessare"], []]), story.headline())],
      [0.6, chrome("ad", story.pick(["Pubblicità", "Continua a leggere dopo la pubblicità"]))],
      [0.85, chrome("promo", story.teaser())],
    ),
    ...chrome(
      "author-bio",
      story.author,
      "Giornalista pubblicista dal 2012. Ha lavorato in radio, in un mensile di cucina e per tre settimane in un faro. Si occupa di consumi e di piccole ingiustizie. Vive a Modena con due gatti, che non leggono i giornali.",
    ),
    ...chrome("share", "Condividi su Facebook", "Invia", "Stampa"),
    ...chrome(
      "tags",
      `TAG: ${story.pick(["bonus, casa, energia", "mestieri, quartieri", "montagna, impianti"])}`,
    ),
    ...chrome("related", "Potrebbe interessarti anche"),
    ...story.repeat(4, () =>
      chrome(
        "related",
        story.pick(["ATTUALITÀ", "SOLDI", "CURIOSITÀ"]),
        story.headline(),
        ...story.pick([[], [story.teaser()]]),
      ),
    ),
    ...chrome(
      "sponsor",
      "Da Taboolix",
      "Montascale senza costi nascosti, ecco quanto si spende davvero",
      "Scopri di più",
    ),
    ...chrome(
      "comment-form",
      "Lascia un commento",
      "Il tuo indirizzo email non sarà pubblicato.",
      "Do il mio consenso affinché un cookie salvi i miei dati per il prossimo commento.",
    ),
    ...chrome(
      "newsletter",
      "La mail del mattino",
      "Inserisci la tua email",
      "Ho letto l'informativa e presto il consenso",
    ),
    ...chrome(
      "legal",
      `© ${story.when.year} Notiziando. Testata giornalistica registrata. Tutti i diritti riservati. Chi riconosce come propria una fotografia e non la vuole qui scriva alla redazione, che la toglierà.`,
    ),
  ],
};
