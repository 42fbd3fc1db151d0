import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Italian local daily: municipality menu, seen also, columns, obituaries, subscribers' call, newsletter. */
export const ilGazzettiereDiBorgo: Template = {
  name: "il-gazzettiere-di-borgo",
  language: "it",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Cronaca",
      "Sport",
      "Cultura e Spettacoli",
      "Tempo libero",
      "Necrologie",
      "Edicola digitale",
      "Abbonati",
    ),
    ...chrome("breadcrumb", story.pick(["Borgo » Cronaca", "Home > Cronaca > Borgo"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `di ${a}`),
    ...story.date((w) => `${w.dd}/${w.mm}/${w.year} ${w.clock}`),
    ...chrome("share", "Condividi", "Facebook", "WhatsApp", "Invia via mail"),
    ...chrome("photo-credit", story.pick(["(foto d'archivio)", "Foto Studio Alba"])),
    ...story.body(
      [
        0.4,
        chrome(
          "promo",
          story.pick([`Leggi anche: ${story.headline()}`, `LEGGI ANCHE – ${story.headline()}`]),
        ),
      ],
      [0.75, chrome("ad", "Pubblicità")],
    ),
    ...chrome("legal", "© Riproduzione riservata"),
    ...chrome("tags", "Argomenti", "campanile", "viabilità", "meteo"),
    ...chrome(
      "related",
      story.pick(["I più letti", "Potrebbe interessarti"]),
      ...story.headlines(5),
    ),
    ...chrome(
      "newsletter",
      "Iscriviti alla newsletter del mattino: le notizie del tuo comune, gratis, ogni giorno alle 7.",
      "La tua email",
      "Ho letto l'informativa sulla privacy",
    ),
    ...chrome("comment-form", "Lascia un commento", "Accedi per commentare"),
    ...story.repeat(2, () => chrome("comment", story.reader(), story.comment())),
    ...chrome(
      "footer",
      "Redazione",
      "Scriveteci",
      "Cookie Policy",
      "P.IVA 00000000000 - Società Editrice di Borgo",
    ),
  ],
};
