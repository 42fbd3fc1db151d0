import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Regionale omroep: live radio, app-meldingen, "Lees ook", gemeenten, toegankelijkheid. */
export const nlPubliekeOmroepNoorderradio: Template = {
  name: "nl-publieke-omroep-noorderradio",
  language: "nl",
  layout: { newline: "\n", gap: "all", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Ga naar inhoud",
      "Noorderradio",
      "Nieuws",
      "Kijk",
      "Luister",
      "Gemist",
      "Weer & verkeer",
    ),
    ...story.pick([chrome("ticker", `${story.int(-6, 31)}°`, "Geen files"), []]),
    ...chrome("audio", "Nu op de radio: Koffietijd met Geert"),
    ...story.title(),
    ...story.date(({ dd, mm, year, clock }) => `Gepubliceerd: ${dd}-${mm}-${year} ${clock} uur`),
    ...story.byline((a) => `Geschreven door ${a}`),
    ...story.standfirst(),
    ...chrome("reading-time", `${story.int(1, 4)} min leestijd`),
    ...story.body(
      [
        story.int(23, 37) / 100,
        chrome(
          "tools",
          "Hier hoort een bericht van een ander platform te staan. Met jouw instellingen laten we het niet zien.",
          "Accepteer sociale media",
        ),
      ],
      [story.int(53, 67) / 100, chrome("promo", story.headline(), story.teaser())],
      [story.int(73, 87) / 100, chrome("photo-credit", "© Noorderradio")],
    ),
    ...story.pick([chrome("app", "Mis niets: download de app en zet meldingen aan"), []]),
    ...chrome(
      "contact",
      "Heb je een vraag of opmerking over dit artikel? Stuur dan een mail of bel gratis de studio.",
    ),
    ...story.pick([chrome("tags", "Onderwerpen", "Oudezijl", "Dieren"), []]),
    ...chrome("share", "Deel dit artikel"),
    ...chrome("related", "Meer nieuws", ...story.headlines(4)),
    ...chrome("poll", "Stelling van de dag", "Eens", "Oneens"),
    ...story.pick([chrome("follow", "Volg ons op Facebook en Instagram"), []]),
    ...story.pick([chrome("podcast", "Podcast: De verdwenen klok, aflevering 3"), []]),
    ...chrome("footer", "Over ons", "Frequenties", "Klachten", "Toegankelijkheid"),
  ],
};
