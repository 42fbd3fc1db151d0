import { monthName } from "../calendar.ts";
import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Italian provincial daily of a chain: town links, premium labels, obituaries. */
export const itGazzettinoDelleBrume: Template = {
  name: "it-gazzettino-delle-brume",
  language: "it",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...story.pick([
      chrome(
        "consent",
        "Prima di continuare",
        `Questa testata e ${story.int(150, 800)} terze parti selezionate utilizzano cookie o tecnologie simili per finalità tecniche e, con il tuo consenso, anche per pubblicità, misurazione e ricerche sul pubblico.`,
        "Accetta",
        "Rifiuta e abbonati",
        "Scopri di più e personalizza",
      ),
      chrome(
        "consent",
        "Puoi leggere gratis accettando la pubblicità, oppure scegliere di pagare.",
      ),
    ]),
    ...chrome(
      "menu",
      "Menu",
      "Cronaca",
      "Sport",
      "Tempo libero",
      "Necrologie",
      "Annunci",
      "Edizione digitale",
    ),
    ...chrome(
      "breadcrumb",
      `Sei in: Le Brume > ${story.pick(["Collalto", "Montelieto", "Borgosesto"])} > Cronaca`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}`),
    ...story.date(
      (when) => `${when.day} ${monthName("it", when.month)} ${when.year} alle ${when.clock}`,
    ),
    ...chrome("reading-time", `${story.int(1, 5)} minuti di lettura`),
    ...chrome(
      "photo-credit",
      story.pick(["(foto Brambati)", "(archivio)", "Il luogo dell'intervento (foto d'archivio)"]),
    ),
    ...story.body(
      [
        0.25,
        chrome(
          "promo",
          story.pick(["Leggi anche", "LEGGI ANCHE", "Da non perdere"]),
          story.headline(),
        ),
      ],
      [
        0.5,
        chrome(
          "newsletter",
          "La tua città nella posta, ogni mattina",
          "Una selezione ragionata delle notizie della provincia, a cura della redazione.",
          "Iscriviti gratis",
        ),
      ],
      [
        0.75,
        story.pick([
          chrome("ad", "Pubblicità"),
          chrome("ad", "Il contenuto continua dopo la pubblicità"),
        ]),
      ],
    ),
    ...chrome("share", "Condividi su:", "Facebook", "WhatsApp", "Stampa"),
    ...chrome("legal", "Riproduzione riservata © Gazzettino delle Brume"),
    ...chrome(
      "tags",
      "Argomenti",
      story.pick(["cronaca bianca", "viabilità", "curiosità"]),
      "Collalto",
    ),
    ...chrome("related", "Articoli più letti", ...counted(story.headlines(5))),
    ...chrome("event", "Necrologie", "Cerca fra le necrologie", "Vedi tutte"),
    ...chrome("related", "Casa di vita", story.headline(), "Gusto", story.headline()),
    ...chrome(
      "footer",
      "Redazione",
      "Scriveteci",
      "Rss/xml",
      "Pubblicità",
      "Dichiarazione di accessibilità",
      `Gruppo Editoriale Valpiana S.p.A. - P.IVA 0${story.int(100, 999)}${story.int(100, 999)}0${story.int(100, 999)}`,
    ),
  ],
};
