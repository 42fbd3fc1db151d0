import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, pair, within } from "./extras.ts";

/** Sito gratuito nazionale: gallerie, sondaggi e coppie titolo-occhiello fra i paragrafi. */
export const itNotizieLampo: Template = {
  name: "it-notizie-lampo",
  language: "it",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "• " },
  compose(story) {
    return [
      chrome("ticker", "ULTIM'ORA", ...story.headlines(2)),
      chrome("menu", "Italia", "Mondo", "Gossip", "Salute", "Oroscopo"),
      story.title(),
      story.date((w) => `${w.dd}/${w.mm}/${w.year} - ${w.clock}`),
      story.byline((a) => `A cura di ${a}`),
      story.standfirst(),
      within(
        story,
        [
          story.int(18, 28) / 100,
          [
            chrome("counter", `Foto 1 di ${story.int(4, 30)}`),
            chrome("photo-credit", caption(story)),
          ].flat(),
        ],
        [story.int(38, 50) / 100, chrome("promo", ...pair(story, "it"))],
        [story.int(58, 68) / 100, chrome("poll", "Sei d'accordo?", "Sì", "No", "Non so", "Vota")],
        [
          story.int(78, 92) / 100,
          chrome(
            "promo",
            ...marked(story.pick(["► ", "👉 ", "GUARDA IL VIDEO: "]), story.headlines(1)),
          ),
        ],
      ),
      chrome("promo", "Ti potrebbe interessare", ...story.headlines(5)),
      chrome("sponsor", "Sponsorizzato", "Il materasso che parla, ora a metà prezzo"),
      chrome("consent", "Modifica preferenze cookie"),
      chrome("footer", "Chi siamo", "Pubblicità", "Testata registrata al tribunale di Valsecca"),
    ].flat();
  },
};
