import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A farm trade site: market prices, webinar ads, registered reading limit, tags, print subscriber number. */
export const rkDeFachdienstAgrarwoche: Template = {
  name: "rk-de-fachdienst-agrarwoche",
  language: "de",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Markt",
      "Technik",
      "Rind",
      "Schwein",
      "Acker",
      "Politik",
      "Shop",
      "Wetter",
      "Stellenmarkt",
    ),
    ...chrome(
      "calendar",
      `Weizen ${story.int(190, 240)} €/t`,
      `Raps ${story.int(430, 520)} €/t`,
      `Ferkel ${story.int(50, 88)} €`,
      `Milch ${story.int(39, 52)} ct`,
    ),
    ...chrome("breadcrumb", `Home / ${story.pick(["Politik", "Betriebsführung"])} / News`),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(() => `${story.when.dd}.${story.when.mm}.${story.when.year}`),
    ...story.byline((text) => `${text}, ${story.pick(["Agrarwoche", "freier Journalist"])}`),
    ...chrome("reading-time", `${story.int(2, 5)} Minuten`),
    ...chrome("tools", "Vorlesen", "Drucken", "Zur Leseliste"),
    ...story.body(
      [
        0.35,
        chrome(
          "newsletter",
          "Agrarpolitik am Dienstag, kurz und ohne Ministerdeutsch",
          "Mit der Anmeldung sind Sie einverstanden, dass der Verlag Ihnen gelegentlich eigene Angebote schickt. Ein Klick genügt, und es ist wieder Ruhe.",
        ),
      ],
      [
        0.7,
        chrome(
          "related",
          story.headline(),
          story.teaser(),
          `${story.when.dd}.${story.when.mm}.${story.when.year}`,
        ),
      ],
    ),
    ...chrome(
      "login",
      `Zum Lesen dieses Artikels benötigen Sie ein kostenloses Konto. Noch ${story.int(1, 3)} freie Artikel in diesem Monat.`,
      "Registrieren",
    ),
    ...chrome(
      "event",
      "Webinar: Düngeverordnung sicher umsetzen",
      `${story.when.day}. ${monthName("de", story.when.month)}, 19:30 Uhr`,
      "Jetzt Platz sichern",
    ),
    ...chrome("related", "Mehr zu dem Thema", ...story.headlines(3)),
    ...chrome(
      "comment-form",
      "Diskussionen zum Artikel",
      "Kommentar schreiben",
      "Noch keine Kommentare.",
    ),
    ...chrome(
      "ad",
      "Stellenmarkt: Betriebsleiter Ackerbau (m/w/d), Altmark",
      "Herdenmanager (m/w/d), Allgäu",
    ),
    ...chrome(
      "footer",
      "Abo kündigen",
      "Kundennummer finden",
      `Leserservice 02501 000-${story.int(100, 999)}`,
      "Impressum",
    ),
  ],
};
