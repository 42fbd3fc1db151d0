import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Italian news portal: video labels, alerts, ads, polls, feed without heading. */
export const itTelelagunaVentiquattro: Template = {
  name: "it-telelaguna-ventiquattro",
  language: "it",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome("ticker", "ULTIM'ORA", story.headline()),
    ...chrome("menu", "Diretta", "Politica", "Mondo", "Meteo"),
    ...chrome("breadcrumb", "TL24 > Italia"),
    ...story.title(),
    ...story.byline((author) => `A cura di ${author}`),
    ...story.date((when) => `${when.dd}/${when.mm}/${when.year} ${when.clock}`),
    ...chrome("share", "Facebook", "X", "WhatsApp"),
    ...chrome("photo-credit", story.pick(["Fotogramma", "Immagine di repertorio"])),
    ...story.body(
      [
        story.pick([0.2, 0.25, 0.4]),
        chrome(
          "promo",
          story.pick(["GUARDA IL VIDEO: ", "VEDI ANCHE: ", "LA STORIA: "]) + story.headline(),
        ),
      ],
      [
        0.5,
        chrome(
          "app",
          story.pick([
            "Scarica l'app e attiva le notifiche.",
            "Resta aggiornato sul nostro canale WhatsApp.",
          ]),
        ),
      ],
      [story.pick([0.75, 0.8, 0.9]), chrome("promo", story.headline())],
    ),
    ...chrome("related", ...story.headlines(3)),
    ...story.repeat(2, () =>
      chrome(
        "related",
        story.pick(["ECONOMIA", "MONDO", "SALUTE"]),
        story.headline(),
        story.teaser(),
      ),
    ),
    ...chrome(
      "ad",
      "Contenuti sponsorizzati",
      "Occhiali di nuova generazione, prova gratis",
      "Luce e gas: confronta",
    ),
    ...chrome("poll", "Sei favorevole al ponte?", "Sì", "No", "Vota"),
    ...chrome(
      "consent",
      story.pick([
        "Questo sito usa cookie tecnici e, con il tuo consenso, di profilazione.",
        "Accetta e continua",
      ]),
    ),
    ...chrome("audio", "Ascolta la radio in diretta"),
    ...chrome("tags", "Argomenti", story.pick(["trasporti", "clima"])),
    ...chrome("footer", "Contatti", "Lavora con noi", `© ${story.when.year} TeleLaguna`),
  ],
};
