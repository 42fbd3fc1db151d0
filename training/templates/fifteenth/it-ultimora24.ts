import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Italian agency-fed all-news site: lone headlines, hot topics, video list, WhatsApp, a choice between paying and cookies. */
export const itUltimora24: Template = {
  name: "it-ultimora24",
  language: "it",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "consent",
      "Ciao! Ultimora24 e i suoi 718 fornitori vorrebbero sapere che cosa leggi. Se preferisci di no, puoi abbonarti per 1,49 euro al mese.",
      "Accetta",
      "Abbonati",
    ),
    ...chrome(
      "menu",
      "Home",
      "Politica",
      "Cronaca",
      "Mondo",
      "Spettacolo",
      "Motori",
      "Video",
      "Dirette",
    ),
    ...story.pick([
      chrome(
        "ticker",
        "TEMI CALDI",
        story.pick(["Manovra", "Maltempo"]),
        story.pick(["Sciopero", "Champions"]),
      ),
      [],
    ]),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(({ dd, mm, year, clock }) => `Pubblicato il ${dd}/${mm}/${year} ore ${clock}`),
    ...story.byline((author) => `a cura di ${author}`),
    ...chrome("share", "Condividi", "Copia negli appunti", "Salva"),
    ...story.body(
      [story.int(17, 33) / 100, chrome("promo", story.headline())],
      [
        story.int(42, 58) / 100,
        story.pick([chrome("audio", "Video", story.headline(), `0:${story.int(20, 59)}`), []]),
      ],
      [story.int(67, 83) / 100, chrome("promo", `Approfondisci: ${story.headline()}`)],
    ),
    ...story.pick([chrome("teaser", story.teaser()), []]),
    ...story.pick([chrome("legal", "Riproduzione riservata © Copyright Ultimora24"), []]),
    ...chrome("related", "Ultima ora", ...story.headlines(3)),
    ...story.repeat(4, () => chrome("related", story.headline(), story.teaser())),
    ...chrome(
      "tags",
      story.pick(["lavori pubblici", "trasporti"]),
      "piemonte",
      story.pick(["multe", "musica"]),
    ),
    ...story.pick([
      chrome(
        "app",
        "Scarica l’app e attiva le notifiche",
        "Disponibile su App Store e Google Play",
      ),
      [],
    ]),
    ...chrome("podcast", "Ascolta il podcast del giorno: tre notizie in tre minuti"),
    ...chrome(
      "footer",
      "Disclaimer",
      "Chi siamo",
      "Lavora con noi",
      "Privacy",
      "Modifica consenso Cookie",
    ),
  ],
};
