import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Swiss broadcaster in Italian: legends of pictures, programmes, errors by mail, notices in other tongues. */
export const itRadioTvLaghi: Template = {
  name: "it-radio-tv-laghi",
  language: "it",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("language", "IT", "DE", "FR", "RM", "EN"),
    ...chrome("menu", "Info", "Sport", "Cultura", "Meteo", "Play", "Radio", "Guida TV"),
    ...chrome(
      "breadcrumb",
      "Info",
      story.pick(["Ticino, Grigioni e Insubria", "Mondo", "Svizzera"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.date((when) => `${when.day} ${monthName("it", when.month)}, ${when.clock}`),
    ...chrome(
      "photo-credit",
      story.pick(["Foto P. Gianella", "• agenzia", "Immagine d’archivio • Ti-Foto"]),
    ),
    ...story.byline((author) => `Di: ${author}`),
    ...chrome("share", "Condividi l’articolo", "Bluesky", "Posta elettronica"),
    ...story.body(
      [
        story.int(22, 38) / 100,
        story.pick([
          chrome(
            "audio",
            story.pick(["Radiogiornale delle 12.30", "Telegiornale della sera"]),
            `${story.int(10, 28)}.${story.when.mm}.${story.when.year}, 20:00`,
            `${story.int(1, 3)} min`,
          ),
          [],
        ]),
      ],
      [story.int(47, 63) / 100, chrome("promo", story.teaser())],
      [story.int(72, 88) / 100, chrome("promo", story.headline())],
    ),
    ...story.pick([
      chrome("related", story.headline(), story.headline()),
      chrome("related", story.headline()),
      [],
    ]),
    ...chrome("related", ...story.pick([["Correlati"], []]), ...story.headlines(2)),
    ...chrome("tools", "Segnala un errore", "Ti è piaciuto l’articolo?"),
    ...chrome(
      "tags",
      story.pick(["Trasporti", "Artigianato"]),
      story.pick(["Cronaca", "Svizzera"]),
    ),
    ...chrome(
      "newsletter",
      "Ogni domenica un solo racconto, scelto dalla redazione: iscriviti, è gratis e ti puoi cancellare con un clic.",
    ),
    ...story.repeat(3, () =>
      chrome(
        "related",
        story.headline(),
        story.pick(["Ticino", "Economia", "Scienze"]),
        `${story.int(1, 20)} h fa`,
      ),
    ),
    ...chrome(
      "comment-form",
      "Discussione chiusa",
      "Dialogo: partecipa alla nuova discussione in quattro lingue",
    ),
    ...chrome(
      "footer",
      "Mediatore",
      "Canone",
      "Posti vacanti",
      "Netiquette",
      `© ${story.when.year}`,
    ),
  ],
};
