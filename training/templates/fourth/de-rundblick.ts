import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Ein überregionales Portal: Merken-Leiste, Abo-Kasten, Mehr zum Thema, Impressumszeilen. */
export const deRundblick: Template = {
  name: "de-rundblick",
  language: "de",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Zum Inhalt springen",
      "Menü",
      "Politik",
      "Wirtschaft",
      "Panorama",
      "Sport",
      "Wissen",
      "Reise",
      "Meinung",
    ),
    ...chrome("login", "Abonnement", "Anmelden"),
    ...chrome("breadcrumb", "Startseite / Panorama / Gesellschaft"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Von ${author}`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}.${mm}.${year}, ${clock} Uhr`),
    ...chrome(
      "share",
      "Artikel zum Hören",
      "Zur Merkliste hinzufügen",
      "Link kopieren",
      "Teilen",
      "Weitere Optionen zum Teilen",
    ),
    ...chrome("photo-credit", "Bild vergrößern", "Foto: Karsten Bley / Rundblick"),
    ...story.body(
      [0.3, chrome("ad", "Anzeige")],
      [
        0.5,
        chrome("promo", "Mehr zum Thema", story.headline(), `${story.headline()} Von Beate Schumm`),
      ],
      [
        0.75,
        chrome(
          "newsletter",
          "Die Lage am Abend: alles, was heute wichtig war. Jetzt kostenlos bestellen.",
        ),
      ],
    ),
    ...chrome("counter", `${story.int(3, 200)} Leserkommentare`),
    ...chrome("related", "Lesen Sie auch", ...story.headlines(3)),
    ...chrome("related", "Meistgelesen", ...counted(story.headlines(5))),
    ...chrome(
      "promo",
      "Mehr Perspektiven mit Rundblick+",
      "Vier Wochen testen für 1 Euro, danach monatlich kündbar.",
    ),
    ...chrome("contact", "Haben Sie einen Fehler entdeckt? Schreiben Sie uns."),
    ...chrome("ad", "Gutscheine", "ANZEIGE", "Otto-Gutschein", "Bonprix-Rabattcode"),
    ...chrome("menu", "Zur Startseite", "Nach oben"),
    ...chrome(
      "footer",
      "Impressum",
      "Datenschutz",
      "Nutzungsbedingungen",
      "Barrierefreiheit",
      "Verträge hier kündigen",
      "Privacy Center",
      "Mediadaten",
    ),
  ],
};
