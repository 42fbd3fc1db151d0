import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Società sportiva: biglietteria, classifica, risultati, sponsor, safeguarding. */
export const itPalazzettoAltavalle: Template = {
  name: "it-palazzetto-altavalle",
  language: "it",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("sponsor", "Title sponsor", story.pick(["Acque Altavalle", "Banca delle Malghe"])),
    ...chrome("menu", "Prima squadra", "Giovanili", "Biglietti", "Media", "Partner", "Shop"),
    ...chrome("ticker", story.pick(["Prossima gara: gio 20.30 vs Portosanto", "Live score"])),
    ...story.date(({ year, month, dd }) => `${dd} ${monthName("it", month)} ${year}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => story.pick([author, `Testo: ${author}`])),
    ...story.body([
      0.6,
      chrome(
        "promo",
        story.pick([
          "Campagna abbonamenti: prezzi da 70 €",
          "Guarda gli highlights su Altavalle TV",
        ]),
      ),
    ]),
    ...chrome(
      "ticker",
      "Classifica",
      `1 Portosanto ${story.int(50, 61)}`,
      `2 Altavalle ${story.int(44, 49)}`,
      "3 Valsorda 41",
    ),
    ...chrome("related", story.pick(["News correlate", "Altre notizie"])),
    ...story.repeat(3, () => chrome("related", story.headline(), "Leggi →")),
    ...chrome(
      "sponsor",
      "Partner",
      "Gelateria Polo",
      story.pick(["Autotrasporti Bragagna", "Ottica Vista Mare"]),
    ),
    ...chrome(
      "newsletter",
      "Unisciti alla famiglia gialloblù: offerte, prevendite e un regalo per il compleanno",
    ),
    ...chrome(
      "footer",
      "Safeguarding",
      "Codice etico",
      "Trasparenza",
      `© ${story.when.year} Altavalle Volley SSD`,
    ),
  ],
};
