import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** Sportportal mit Tabellen- und Quotenkästen, Videospieler-Text, Wett-Hinweisen, Kicktipp, Login. */
export const nfRundblickTickerSport: Template = {
  name: "nf-rundblick-ticker-sport",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Live",
      "Fußball",
      "Handball",
      "Wintersport",
      "Tippspiel",
      "Videos",
      "Mein Verein",
    ),
    ...chrome("ticker", "LIVE 1:0 (37.) Anzing – Tölz", "Beendet 27:27"),
    ...chrome("breadcrumb", `Sport > ${story.pick(["Fußball", "Mehr Sport"])}`),
    ...story.title(),
    ...story.byline((a) => a),
    ...story.date(({ dd, mm, clock }) => `${dd}.${mm}. - ${clock}`),
    ...chrome("share", "Merken Teilen"),
    ...story.standfirst(),
    ...chrome(
      "audio",
      "Video wird geladen",
      "Bitte akzeptieren Sie Cookies, um das Video zu sehen",
      `00:00 / 01:${story.int(10, 59)}`,
    ),
    ...story.body(
      [0.3, chrome("promo", "News, Tabellen und Tore auf dein Handy: hol dir die Rundblick-App")],
      [0.55, chrome("related", `▶ ${story.headline()}`)],
      [
        0.8,
        chrome(
          "ad",
          "Quoten powered by Kleeblatt – 18+, Glücksspiel kann süchtig machen",
          "1 2,10",
          "X 3,40",
          "2 3,05",
        ),
      ],
    ),
    ...chrome(
      "related",
      "Top-Themen",
      ...story
        .repeat(4, () =>
          chrome("related", story.pick(["2. Liga", "Transfermarkt", "Biathlon"]), story.headline()),
        )
        .map((l) => l.text),
    ),
    ...chrome("login", "Du bist nicht angemeldet", "Passwort vergessen?"),
    ...chrome(
      "comment",
      `${story.int(3, 70)} Kommentare anzeigen`,
      `${story.reader()}: ${story.comment()}`,
    ),
    ...chrome("footer", "AGB", "Jugendschutz", "Consent ändern", "Kontakt zur Redaktion"),
  ],
};
