import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** German tabloid with a bold paid tier, video boxes and lots of teasers. */
export const deHafenklatschBoulevard: Template = {
  name: "de-hafenklatsch-boulevard",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("ticker", `EIL +++ ${story.headline()} +++`),
    ...chrome(
      "menu",
      "Home",
      "News",
      "Stars",
      "Fußball",
      "Ratgeber",
      "Lust & Laune",
      "Horoskop",
      "Wetter",
    ),
    ...chrome("login", "Einloggen"),
    ...chrome("paywall", "PLUS", "Jetzt testen: 1 Monat für 1 Euro"),
    ...chrome("ad", "Anzeige"),
    ...chrome("teaser", `${story.pick(["Mega-Zoff", "Drama", "Irre Wende", "Rührend"])}!`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Von: ${author}`),
    ...story.date((when) => `${when.dd}.${when.mm}.${when.year} - ${when.clock} Uhr`),
    ...chrome("share", "Artikel verschicken", "WhatsApp", "Messenger", "Post"),
    ...chrome("photo-credit", `Foto: ${story.pick(["Hafenklatsch", "Reporterteam", "J. Wulf"])}`),
    ...story.body(
      [0.2, chrome("ad", "ANZEIGE")],
      [0.3, chrome("promo", `▶ ${story.headline()}`)],
      [
        0.5,
        chrome(
          "promo",
          story.pick(["AUCH LESENSWERT", "NICHT VERPASSEN", "DAZU PASST"]),
          story.headline(),
          story.teaser(),
        ),
      ],
      [
        0.65,
        story.pick([
          chrome(
            "app",
            "Kennen Sie schon unseren WhatsApp-Kanal? Einfach abonnieren und kein Drama verpassen!",
          ),
          chrome("app", "Push an, Glocke drücken – wir sagen zuerst Bescheid."),
        ]),
      ],
      [
        0.8,
        chrome(
          "poll",
          "Was meinen Sie?",
          "Richtig so!",
          "Geht gar nicht",
          "Mir egal",
          "Abstimmen",
          `${story.int(1000, 9000)} Stimmen`,
        ),
      ],
    ),
    ...chrome(
      "contact",
      "Haben Sie Fehler entdeckt oder selbst etwas erlebt? Schicken Sie uns Ihr Video per Messenger!",
    ),
    ...chrome(
      "related",
      story.pick(["Gerade heiß diskutiert", "Jetzt im Video", "Top 5 heute"]),
      ...marked("🔥 ", story.headlines(5)),
    ),
    ...chrome(
      "sponsor",
      "Dieser Bereich enthält Partnerlinks. Bei einem Kauf erhalten wir eine kleine Provision, am Preis ändert sich für Sie nichts.",
    ),
    ...chrome(
      "related",
      "Aus dem Netz",
      story.headline(),
      "Gesponsert",
      story.headline(),
      "Gesponsert",
    ),
    ...chrome(
      "footer",
      "Nach oben",
      "Impressum",
      "Kontakt",
      "Jugendschutz",
      "Werbekennung verwalten",
      "Werbung buchen",
    ),
  ],
};
