import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Portale italiano di notizie: consenso o abbonamento, video in autoplay, offerte, correlati infiniti. */
export const itBlogPortaleBinario: Template = {
  name: "it-blog-portale-binario",
  language: "it",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome(
      "consent",
      "Questo sito e alcuni suoi fornitori lasciano sul tuo dispositivo piccoli file: certi servono a farlo andare, altri a vendere pubblicità, e questi li decidi tu.",
      "Accetta",
      "Continua senza accettare",
    ),
    ...chrome("site-name", "Binario News"),
    ...chrome("menu", "Attualità", "Viaggi", "Bonus", "Oroscopo", "Ricette"),
    ...chrome("ad", "Pubblicità"),
    ...story.title(),
    ...story.byline((a) => `A cura di ${a}`),
    ...story.date(({ dd, mm, year }) => `Pubblicato: ${dd}-${mm}-${year}`),
    ...story.standfirst(),
    ...chrome("follow", "Seguici su Google Discover"),
    ...story.body(
      [
        story.int(23, 37) / 100,
        chrome("audio", "Video in riproduzione: il gatto nel motore", "Salta annuncio"),
      ],
      [story.int(53, 67) / 100, chrome("related", "Potrebbe interessarti anche", story.headline())],
      [
        story.int(73, 87) / 100,
        chrome("sponsor", "In offerta: trolley cabina, sconto del 40% (link sponsorizzato)"),
      ],
    ),
    ...chrome(
      "author-bio",
      "Giornalista pubblicista dal 2011, scrive di trasporti e di panettoni. Vive tra due stazioni e non ha mai preso un taxi.",
    ),
    ...chrome("share", "Facebook", "Telegram", "Pinterest"),
    ...chrome("newsletter", "Iscriviti: una mail al giorno, mai di lunedì"),
    ...chrome(
      "pager",
      `Articolo precedente: ${story.headline()}`,
      `Articolo successivo: ${story.headline()}`,
    ),
    ...chrome("teaser", story.headline(), story.teaser(), "continua a leggere"),
    ...chrome(
      "footer",
      "Chi siamo",
      "Disclaimer",
      "Binario News è un supplemento alla testata registrata al tribunale",
    ),
  ],
};
