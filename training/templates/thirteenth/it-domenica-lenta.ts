import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Weekly magazine: long talks, shop, horoscope, subscriber begging and list of other interviews with quotes. */
export const itDomenicaLenta: Template = {
  name: "it-domenica-lenta",
  language: "it",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• ", subhead: "## " },
  compose: (story) => [
    ...chrome(
      "site-name",
      "Domenica lenta",
      story.pick(["Il settimanale che si legge in vestaglia", "N. 41"]),
    ),
    ...chrome("menu", "Incontri", "Tavola", "Libri", "Viaggi", "Oroscopo", "Negozio"),
    ...chrome("tags", story.pick(["INCONTRI", "LUOGHI", "CRONACHE MINIME"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${story.pick(["di", "parole di"])} ${a}`),
    ...chrome("photo-credit", story.pick(["Fotografie di Nora Asti", "Disegno di Bimbo Lenzi"])),
    ...story.date(
      (d) =>
        `${d.dd} ${["gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"][d.month - 1]} ${d.year}`,
    ),
    ...chrome(
      "audio",
      story.pick(["Ascolta l'articolo", "Letto da una voce umana"]),
      `${story.int(4, 18)} min`,
    ),
    ...story.body(
      [
        0.3,
        chrome(
          "promo",
          story.pick(["Altri incontri: ", "Nello stesso numero: "]) +
            story.pick(["«Ho imparato a leggere dalle etichette»", "«Il mare? Non mi manca»"]),
        ),
      ],
      [
        0.65,
        chrome(
          "donation",
          story.pick([
            "Domenica lenta non ha padroni e non ha fretta. Se anche tu non ne hai, abbonati: 39 euro l'anno e una tazza.",
            "Ogni settimana 8.000 persone ci aspettano. Paga solo chi può. Tu puoi?",
          ]),
          story.pick(["Mi abbono", "Sostienici"]),
        ),
      ],
    ),
    ...chrome(
      "calendar",
      story.pick(["L'oroscopo lento", "OROSCOPO"]),
      "Ariete: aspetta.",
      "Toro: aspetta ancora.",
      story.pick(["Gemelli: uno dei due aspetti.", "Cancro: è arrivata."]),
    ),
    ...chrome(
      "author-bio",
      story.pick([
        "Scrive di mestieri e di chi li perde. Vive in una casa con tre orologi, tutti fermi.",
        "Ha pubblicato due raccolte di racconti e una di ricevute.",
      ]),
    ),
    ...chrome(
      "related",
      story.pick(["Da leggere con calma", "Continua con"]),
      story.teaser(),
      story.headline(),
      story.teaser(),
      story.headline(),
    ),
    ...chrome(
      "promo",
      story.pick(["DAL NEGOZIO", "Idee regalo"]),
      "Tazza lenta, 14 euro",
      "Agenda senza date, 18 euro",
    ),
    ...chrome(
      "newsletter",
      story.pick(["Il sabato sera, la domenica di domani.", "Una lettera a settimana"]),
      "La tua email",
      story.pick(["Mandatemela", "Iscriviti"]),
    ),
    ...chrome("share", story.pick(["Presta questo articolo a un amico", "Condividi piano"])),
    ...chrome(
      "footer",
      "Colophon",
      "Arretrati",
      "Scriveteci",
      story.pick(["Carta riciclata", "Privacy"]),
    ),
  ],
};
