import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Gezondheidssite: samenvatting, advertenties, deskundigenlabel, gerelateerde onderwerpen, nieuwsbrief. */
export const nlGezondnetWijzer: Template = {
  name: "nl-gezondnet-wijzer",
  language: "nl",
  layout: { newline: "\r\n", gap: "none", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome("menu", "Klachten", "Slapen", "Eten", "Bewegen", "Werk", "Zelftests"),
    ...chrome("search", "Zoek op klacht of onderwerp"),
    ...chrome("breadcrumb", `Home > ${story.pick(["Slapen", "Gezond werken"])} > Artikelen`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => story.pick([`Tekst: ${author}`, `Door ${author}`])),
    ...story.date(({ year, mm, dd }) => `Laatst gewijzigd: ${dd}-${mm}-${year}`),
    ...chrome(
      "author-bio",
      story.pick([
        "Medisch gecontroleerd door drs. P. Abels, huisarts",
        "Getoetst door onze redactieraad",
      ]),
    ),
    ...chrome("tools", "Lees voor", "Lettergrootte A A"),
    ...story.body(
      [0.3, chrome("ad", story.pick(["Advertentie", "Lees verder onder de advertentie"]))],
      [
        0.6,
        chrome(
          "promo",
          story.pick(["Doe de test: hoe goed slaap jij?", `Lees ook: ${story.headline()}`]),
        ),
      ],
    ),
    ...chrome(
      "legal",
      story.pick([
        "De informatie op Gezondnet Wijzer is met zorg samengesteld, maar vervangt geen bezoek aan een arts. Bel bij spoed 112.",
        "Wij geven geen persoonlijk medisch advies.",
      ]),
    ),
    ...chrome("related", story.pick(["Anderen lazen ook", "Meer over dit onderwerp"])),
    ...story.repeat(3, () => chrome("related", story.headline(), story.teaser())),
    ...chrome(
      "newsletter",
      "Elke dinsdag gezond",
      story.pick([
        "Schrijf je in en ontvang ons e-boek met dertig ontbijtjes. Uitschrijven kan met één klik.",
        "Meld je aan",
      ]),
      "E-mailadres",
      "Ik ben geen robot",
    ),
    ...chrome(
      "sponsor",
      story.pick([
        "Partnerbijdrage van Matras Centraal",
        "Deze pagina is mede mogelijk gemaakt door het Nachtfonds",
      ]),
    ),
    ...chrome(
      "footer",
      "Over ons",
      "Redactiestatuut",
      "Adverteren",
      "Privacyverklaring",
      "Cookie-instellingen",
    ),
  ],
};
