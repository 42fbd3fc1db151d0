import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** National news site: breaking bar, market line, other live tickers with times, agency sign, premium section and podcast list. */
export const deHauptstadtkurierLive: Template = {
  name: "de-hauptstadtkurier-live",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "", wrap: 110 },
  compose: (story) => [
    ...chrome("ticker", story.pick(["EIL: ", "+++ "]) + story.headline()),
    ...chrome(
      "menu",
      "Politik",
      "Wirtschaft",
      "Finanzen",
      "Panorama",
      "Sport",
      "Wissen",
      story.pick(["Newsticker", "Schlagzeilen"]),
    ),
    ...chrome(
      "ticker",
      `DAX 23.${story.int(100, 999)} ${story.pick(["+0,3 %", "-0,8 %"])}`,
      `Euro 1,${story.int(1000, 1900)} $`,
      story.pick(["Gold 3.401", "Öl 67,2"]),
    ),
    ...chrome("search", story.pick(["Suche starten", "Suchbegriff eingeben"])),
    ...chrome("tags", story.pick(["Liveblog", "Interview", "Hintergrund"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => story.pick([`Von ${a}`, `Ein Beitrag von ${a}`])),
    ...story.date((d) => `${d.dd}.${d.mm}.${d.year}, ${d.clock.replace(":", ".")} Uhr`),
    ...chrome(
      "share",
      story.pick(["Zur Merkliste hinzufügen", "Artikel verschenken"]),
      "X.com",
      "Messenger",
    ),
    ...story.body(
      [0.2, chrome("promo", story.headline())],
      [0.5, chrome("ad", "ANZEIGE")],
      [
        0.7,
        chrome(
          "podcast",
          story.pick([
            "Podcast: Drei nach neun Uhr. Diesmal: Wer zahlt die Brücke?",
            "Hören Sie hierzu unseren Podcast",
          ]),
          story.pick(["Folge abspielen", "Alle Folgen"]),
        ),
      ],
    ),
    ...chrome(
      "related",
      story.pick(["Weitere Liveblogs", "Newsticker"]),
      `16:41 ${story.headline()}`,
      `16:20 ${story.headline()}`,
      `15:58 ${story.headline()}`,
      story.pick(["Mehr laden", "Zum Nachrichtenticker"]),
    ),
    ...chrome(
      "sponsor",
      story.pick(["In Kooperation mit", "Partnerangebote"]),
      "Tarifvergleich",
      "Immobilienbewertung",
      "Gutscheine",
    ),
    ...chrome(
      "author-bio",
      story.pick([
        "Der Autor leitet das Ressort Land und Leute. Zuvor war er Korrespondent in drei Hauptstädten und einmal in der falschen.",
        "Mehr Artikel der Autorin anzeigen",
      ]),
    ),
    ...chrome(
      "related",
      story.pick(["Mehr zum Thema", "Verwandte Artikel"]),
      story.headline(),
      story.teaser(),
      story.headline(),
      story.teaser(),
    ),
    ...chrome(
      "newsletter",
      "Die Lage am Abend",
      story.pick(["Der kompakte Überblick, jeden Tag um 18 Uhr.", "Kostenlos bestellen"]),
    ),
    ...chrome(
      "footer",
      "Kontakt",
      "Hilfe",
      "Jugendschutz",
      story.pick(["Cookies & Tracking", "Privatsphäre"]),
      "Impressum",
    ),
  ],
};
