import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** German tabloid portal: roof lines, ticker, push, affiliate, glued time stamps */
export const mhDeKlickblatt: Template = {
  name: "mh-de-klickblatt",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome("ticker", "EILMELDUNG", story.headline()),
    ...chrome(
      "menu",
      "News",
      "Politik",
      "Geld",
      "Unterhaltung",
      "Sport",
      "Lifestyle",
      "Ratgeber",
      "Spiele",
    ),
    ...chrome("app", "Push-Nachrichten aktivieren?", "Nein danke", "Ja, bitte"),
    ...story.title((t) => story.pick([t, `${t} | Klickblatt`])),
    ...story.byline((a) => `Von: ${a}`),
    ...story.date((d) => `${d.dd}.${d.mm}.${d.year} - ${d.clock} Uhr`),
    ...chrome("share", "Teilen", "Twittern", "Per Mail", `${story.int(0, 99)} Kommentare`),
    ...story.standfirst(),
    ...story.body(
      [0.2, chrome("photo-credit", "Foto: privat")],
      [
        0.4,
        chrome(
          "promo",
          `${story.pick(["LESEN SIE AUCH:", "▶︎ Mehr dazu:", "Auch spannend:"])} ${story.headline()}`,
        ),
      ],
      [
        0.6,
        chrome(
          "sponsor",
          "Mit Stern gekennzeichnete Links sind Werbelinks. Kaufen Sie darüber ein, bekommen wir eine kleine Provision, für Sie ändert sich am Preis nichts.",
        ),
      ],
      [
        0.8,
        chrome(
          "tools",
          "Hier finden Sie Inhalte aus sozialen Netzwerken",
          "Um sie zu sehen, brauchen wir Ihre Zustimmung.",
          "Einmalig laden",
        ),
      ],
    ),
    ...chrome(
      "related",
      "TOP-THEMEN",
      ...story.headlines(6).map((h) => `vor ${story.int(2, 58)} Min.${h}`),
    ),
    ...chrome("poll", "Ihre Meinung zählt!", "Ja", "Nein", "Mir egal"),
    ...chrome(
      "footer",
      "Fehler gefunden? Jetzt melden.",
      "Impressum",
      "Nutzungsbasierte Online-Werbung",
      "Netzkennung verwalten",
      "Vertrag hier kündigen",
    ),
  ],
};
