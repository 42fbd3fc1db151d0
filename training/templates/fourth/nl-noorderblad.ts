import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Een regionale krant: premium, deelknoppen, meer over, meest gelezen, servicelinks. */
export const nlNoorderblad: Template = {
  name: "nl-noorderblad",
  language: "nl",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Direct naar inhoud",
      "Regio",
      "Binnenland",
      "Sport",
      "Cultuur",
      "Wonen",
      "Puzzels",
      "Familieberichten",
    ),
    ...chrome("login", "Inloggen", "Neem een abonnement"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(({ day, mm, year, clock }) => `${day}-${mm}-${year}, ${clock} uur`),
    ...chrome("reading-time", `Leestijd ${story.int(1, 6)} min`),
    ...chrome("share", "Luister naar dit artikel", "Deel dit artikel", "Geef cadeau"),
    ...chrome("photo-credit", "Foto: Noorderblad/Femke Zijlstra"),
    ...story.body(
      [0.35, chrome("promo", `Lees ook: ${story.headline()}`)],
      [
        0.6,
        chrome(
          "newsletter",
          "Elke ochtend het nieuws uit je buurt in je mailbox?",
          "Schrijf je in",
        ),
      ],
    ),
    ...chrome("counter", `${story.int(2, 60)} reacties`),
    ...chrome("tags", "Meer over", "Waterschap", "Noorderland"),
    ...chrome("related", "Meest gelezen", ...numbered(story.headlines(5), " ")),
    ...chrome(
      "promo",
      "Onbeperkt lezen?",
      "Word abonnee voor 2 euro per week",
      "Bekijk de aanbieding",
    ),
    ...chrome("contact", "Foutje gezien? Mail naar correcties@noorderblad.example"),
    ...chrome("ad", "Advertentie", "Partnerbijdrage", "Vijf tips voor een onderhoudsarme tuin"),
    ...chrome(
      "footer",
      "Klantenservice",
      "Bezorgklacht",
      "Adverteren",
      "Colofon",
      "Cookie-instellingen",
      "Op deze site zijn de algemene voorwaarden van toepassing",
    ),
  ],
};
