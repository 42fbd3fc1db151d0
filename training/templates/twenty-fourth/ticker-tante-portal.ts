import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A German portal: cookie or subscription wall, partner ads, comparison boxes, teasers and a short comment list. */
export const tickerTantePortal: Template = {
  name: "ticker-tante-portal",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "consent",
      "Mit Werbung und Tracking weiterlesen",
      "Sie lesen kostenlos, dafür zeigen wir Anzeigen und setzen Cookies. Wenn Sie es sich anders überlegen, genügt ein Klick ganz unten auf der Seite.",
      "Akzeptieren und weiter",
      "… oder Pur-Abo für 3,99 Euro im Monat",
    ),
    ...chrome(
      "menu",
      "Schlagzeilen",
      "Politik",
      "Finanzen",
      "Sport",
      "Auto",
      "Wetter",
      "Quiz",
      "Horoskop",
    ),
    ...chrome("ticker", `DAX ${story.int(18, 25)}.402 +0,3%`, "Gold 3.211 Euro"),
    ...story.title(),
    ...story.byline((a) => `Autor: ${a}`),
    ...story.date(
      (w) =>
        `${w.weekday === "Sunday" ? "Sonntag" : "Heute"}, ${w.dd}.${w.mm}.${w.year} | ${w.clock}`,
    ),
    ...story.standfirst(),
    ...story.body(
      [0.25, chrome("promo", story.headline())],
      [
        0.5,
        chrome(
          "sponsor",
          "ANZEIGE",
          "Strompreise vergleichen: Postleitzahl eingeben und bis zu 600 Euro sparen",
        ),
      ],
      [0.75, chrome("promo", `Surftipp: ${story.headline()}`)],
    ),
    ...chrome("contact", "Fehler gefunden? Jetzt melden."),
    ...(story.int(0, 2) > 0
      ? chrome(
          "related",
          ...story.pick([["Meistgelesene Artikel der Woche"], []]),
          ...numbered(story.headlines(4)),
        )
      : []),
    ...story.repeat(3, () => chrome("teaser", story.headline(), story.teaser())),
    ...chrome("comment", `Leserkommentare (${story.int(2, 77)})`),
    ...story.repeat(2, () =>
      chrome(
        "comment",
        `${story.when.dd}.${story.when.mm}.${story.when.year} | ${story.reader()}`,
        story.comment(),
        "1 Antwort",
      ),
    ),
    ...chrome(
      "footer",
      "Fotocredits & Rechte",
      "AGB",
      "Cookies & Tracking",
      "Verträge hier kündigen",
    ),
  ],
};
