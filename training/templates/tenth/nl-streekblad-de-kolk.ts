import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Nederlands streekblad: huis-aan-huis, premium, tip de redactie, 112, familieberichten. */
export const nlStreekbladDeKolk: Template = {
  name: "nl-streekblad-de-kolk",
  language: "nl",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "De Kolk",
      "Voorpagina",
      "112",
      "Sport",
      "Uit",
      "Familieberichten",
      "Krant lezen",
    ),
    ...chrome("login", "Inloggen", "Word abonnee"),
    ...chrome("breadcrumb", "Home › Regio"),
    ...chrome("paywall", story.pick(["Premium", "Gratis voor u"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => a),
    ...story.date(({ day, mm, year, clock }) => `${day}-${mm}-${year}, ${clock}`),
    ...chrome("audio", "Lees voor"),
    ...chrome("share", "Deel via WhatsApp", "E-mail", "Bewaar"),
    ...chrome("photo-credit", story.pick(["Foto: De Kolk/Sjoerd Post", "Archieffoto"])),
    ...story.body(
      [story.int(23, 37) / 100, chrome("ad", "Tekst loopt door onder de advertentie")],
      [
        story.int(48, 62) / 100,
        chrome("promo", story.pick(["Lees ook:", "Lees ook |"]), story.headline()),
      ],
      [
        story.int(73, 87) / 100,
        chrome(
          "newsletter",
          "Het belangrijkste nieuws uit de streek elke dag in je mailbox",
          "Inschrijven",
          "Geen geldig e-mailadres.",
        ),
      ],
    ),
    ...story.pick([
      chrome(
        "contact",
        "Tip de redactie via 0500-000114 of app ons",
        "Zie je een taalfout? Laat het ons weten.",
      ),
      [],
    ]),
    ...chrome("comment", "Reacties", story.reader(), story.comment()),
    ...chrome("related", "Meest gelezen", ...numbered(story.headlines(4), " ")),
    ...chrome("event", "Agenda: rommelmarkt, zaterdag 10.00 uur, sporthal"),
    ...story.pick([
      chrome(
        "consent",
        "Met jouw toestemming onthouden wij wat je leest, zodat de advertenties wat minder vaak over tuinhuisjes gaan. Kies zelf maar.",
      ),
      [],
    ]),
    ...chrome(
      "footer",
      "Bezorgklacht",
      "Adverteren",
      "Privacystatement",
      `© ${story.when.year} Kolk Media BV`,
    ),
  ],
};
