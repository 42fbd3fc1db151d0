import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A Flemish daily: subscriber gifts, lists without a heading, notarial houses, region pages and cookies in prose. */
export const nlDeScheldetijd: Template = {
  name: "nl-de-scheldetijd",
  language: "nl",
  layout: { newline: "\n", gap: "paragraphs", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome("language", "NL", "FR"),
    ...chrome(
      "menu",
      "Nieuws",
      "Regio",
      "Sport",
      "Gezin",
      "Wielrennen",
      "Podcasts",
      "Rouwberichten",
    ),
    ...chrome(
      "consent",
      "Uw privacy is belangrijk voor ons. Wij en onze partners bewaren gegevens op uw toestel om advertenties te tonen die bij u passen; u beslist zelf hoever dat gaat.",
      "Akkoord",
      "Zelf instellen",
    ),
    ...chrome("paywall", story.pick(["Exclusief voor abonnees", "+", "Gratis artikel"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(({ day, mm, year, clock }) => `${day}-${mm}-${year}, ${clock}`),
    ...chrome("share", "Delen per e-mail", "Delen via WhatsApp", "Schenk dit artikel"),
    ...story.body(
      [
        story.int(17, 33) / 100,
        story.pick([chrome("promo", story.headline(), story.headline()), []]),
      ],
      [story.int(52, 68) / 100, chrome("promo", story.teaser())],
      [story.int(72, 88) / 100, chrome("promo", `LEES OOK. ${story.headline()}`)],
    ),
    ...chrome(
      "comment-form",
      `${story.int(0, 50)} reacties`,
      "Schrijf een reactie",
      "Reacties met een volledige naam krijgen voorrang.",
    ),
    ...chrome("related", ...story.headlines(5)),
    ...story.pick([
      chrome(
        "event",
        "Immo",
        "Halfopen bebouwing met tuin, Temse, € 329.000",
        "Openbare verkoop: notaris Van Acker",
      ),
      [],
    ]),
    ...chrome(
      "sponsor",
      "Partnercontent",
      story.pick(["Zo kies je een laadpaal", "Keuken kopen? Stel eerst deze vragen"]),
    ),
    ...story.pick([
      chrome(
        "poll",
        "Stelling van de dag",
        "De zomertijd moet blijven",
        `Akkoord (${story.int(30, 70)}%)`,
        "Niet akkoord",
      ),
      [],
    ]),
    ...chrome("related", "Meest gelezen", ...numbered(story.headlines(4))),
    ...chrome(
      "footer",
      "Abonnementen",
      "Lezersdienst",
      "Zoekertjes",
      "Gebruiksvoorwaarden",
      "Raad voor de Journalistiek",
    ),
  ],
};
