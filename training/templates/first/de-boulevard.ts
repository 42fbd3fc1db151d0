import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** German popular paper: reader reporters, reaction counts, horoscope, partner offers. */
export const deBoulevard: Template = {
  name: "de-boulevard",
  language: "de",
  layout: { newline: "\n", gap: "all", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome("menu", "NEWS", "PROMIS", "FUSSBALL", "GELD", "LIFESTYLE", "HOROSKOP", "WETTER"),
    ...chrome("ticker", "Eilmeldungen", `${story.int(1, 29)}°C in Lauterfurt`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author} berichtet`),
    ...story.date(
      ({ dd, mm, year, clock }) => `Veröffentlicht: ${dd}.${mm}.${year} - ${clock} Uhr`,
    ),
    ...chrome("share", "Auf WhatsApp senden", "Link kopieren"),
    ...story.body(
      [0.3, chrome("promo", story.headline())],
      [
        0.5,
        chrome(
          "consent",
          "An dieser Stelle finden Sie Inhalte von Drittanbietern. Um mit Inhalten aus sozialen Netzwerken zu interagieren, brauchen wir Ihre Zustimmung.",
          "Soziale Netzwerke aktivieren",
        ),
      ],
      [0.8, chrome("promo", `▶︎ ${story.headline()}`)],
    ),
    ...chrome(
      "counter",
      `${story.int(10, 900)} Leser finden das wichtig`,
      "Teilt eure Meinung mit!",
    ),
    ...chrome(
      "contact",
      "Leser-Reporter: Fotos und Videos an 0000 55 01 01. Für jedes gedruckte Bild gibt es 50 Euro.",
    ),
    ...chrome("related", "Das könnte Sie auch interessieren", ...story.headlines(5)),
    ...chrome("sponsor", "Partnerangebote", "Gutscheine", "Kreditrechner", "Partnersuche ab 50"),
    ...chrome(
      "podcast",
      "Jetzt im Ohr: Tatort Provinz, der Krimi-Podcast. Neue Folgen immer dienstags.",
    ),
    ...chrome("follow", "Folgen Sie uns auf Instagram und verpassen Sie nichts mehr!"),
    ...chrome("footer", "Impressum", "AGB", "Datenschutz", "Widerruf", "Jugendschutz", "Kontakt"),
  ],
};
