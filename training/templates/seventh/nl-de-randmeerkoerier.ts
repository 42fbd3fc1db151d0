import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Dutch regional daily of a big group: premium marks, push opt-in, family notices, 112 news, reply rules. */
export const nlDeRandmeerkoerier: Template = {
  name: "nl-de-randmeerkoerier",
  language: "nl",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Voorpagina",
      "Regio",
      "112",
      "Sport",
      "Show",
      "Kijken",
      "Podcasts",
      "Puzzels",
      "Familieberichten",
    ),
    ...chrome(
      "login",
      "Inloggen",
      "Neem een abonnement",
      story.pick(["Digitale krant", "Bezorgklacht"]),
    ),
    ...chrome("breadcrumb", `Home > ${story.pick(["Rietwaard", "Ouderzijl", "Wonen"])}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => story.pick([author, `Door ${author}`])),
    ...story.date(({ clock, dd, mm, year }) => `${dd}-${mm}-${year}, ${clock}`),
    ...chrome(
      "photo-credit",
      story.pick(["© Randmeer Foto / Wouter Smit", "© ANB", "© Eigen foto"]),
    ),
    ...chrome("share", "Deel", "Bewaar", story.pick([`${story.int(1, 90)} reacties`, "Reageren"])),
    ...chrome("audio", `Luister naar dit artikel${story.pick(["", " met een computerstem"])}`),
    ...story.body(
      [
        0.2,
        chrome(
          "newsletter",
          story.pick([
            "Het belangrijkste nieuws uit jouw regio, elke dag om 17.00 uur in je mailbox.",
            "Krijg als eerste een seintje bij groot nieuws. Meldingen aanzetten? Dat kan in drie tellen.",
          ]),
          "Aanmelden",
          "Ja graag",
          "Nu niet",
        ),
      ],
      [
        0.5,
        chrome("promo", `${story.pick(["Lees ook", "PREMIUM", "LEES OOK"])}: ${story.headline()}`),
      ],
      [
        0.75,
        [
          ...chrome(
            "legal",
            "Op deze plek tonen we inhoud van een ander platform dat cookies plaatst. Geef je toestemming om die te zien?",
            "Wijzig instellingen",
            "Bekijk de inhoud",
          ),
          ...chrome(
            "photo-credit",
            `${story.pick(["Archieffoto: het dorp vanuit de lucht.", "Foto ter illustratie"])} © ${story.pick(["ANB", "Wouter Smit"])}`,
          ),
          ...chrome("teaser", story.headline()),
        ],
      ],
    ),
    ...chrome(
      "comment-form",
      "Reageren kan onderaan dit artikel. Alleen reacties met een volledige naam worden geplaatst. Dat doen we omdat we een debat willen met mensen die staan voor wat ze zeggen, en die daar dus ook hun naam bij zetten.",
    ),
    ...chrome(
      "comment",
      story.reader(),
      story.comment(),
      `Vind ik leuk ${story.int(0, 40)}`,
      "Melden",
    ),
    ...chrome(
      "related",
      story.pick(["Meest gelezen", "Net binnen"]),
      ...numbered(story.headlines(5), " "),
    ),
    ...chrome(
      "event",
      "Familieberichten",
      story.pick([`Jantje Smedes (1938 – ${story.when.year})`, "Kees Bouwman, 76 jaar"]),
      "Condoleren",
      "Alle overlijdensadvertenties",
    ),
    ...chrome(
      "ad",
      story.pick([
        "Vacature: heftruckchauffeur, Ouderzijl",
        "Te koop: jaren-30-woning, € 489.000 k.k.",
      ]),
      "Advertentie",
    ),
    ...chrome(
      "tools",
      "Kruiswoord",
      "Sudoku",
      story.pick([`Weer in jouw buurt ${story.int(2, 24)}°`, "P2000-meldingen"]),
    ),
    ...chrome(
      "footer",
      "Over ons",
      "Klantenservice",
      `Tip de redactie: 06-555 01 ${story.int(10, 99)}`,
      "Auteursrecht en disclaimer",
      "Privacyinstellingen",
      `© ${story.when.year} Randmeer Media. Alle rechten voorbehouden, ook voor tekst- en datamining.`,
    ),
  ],
};
