import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Dutch regional daily: premium marks, push prompts, inline lees-ook links, reaction rules. */
export const nlDeVechtbode: Template = {
  name: "nl-de-vechtbode",
  language: "nl",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Nieuws", "112", "Sport", "Uit", "Familieberichten", "Puzzels", "Webwinkel"),
    ...chrome("login", "Inloggen", "Word abonnee"),
    ...chrome(
      "consent",
      "Wij gebruiken cookies en vergelijkbare technieken om je een optimale ervaring te bieden.",
      "Akkoord",
      "Instellen",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}-${mm}-${year}, ${clock}`),
    ...chrome("share", "Deel dit artikel", "Mail", "Bewaar"),
    ...chrome(
      "audio",
      "Luister naar dit artikel",
      "Dit artikel wordt voorgelezen door een computerstem",
    ),
    ...story.body(
      [0.3, chrome("related", `Lees ook: ${story.headline()}`)],
      [
        0.55,
        chrome(
          "newsletter",
          "Elke ochtend het belangrijkste uit de Vechtstreek?",
          "Meld je aan voor onze nieuwsbrief",
          "Vul je e-mailadres in",
        ),
      ],
      [0.8, chrome("ad", "Advertentie", "Lees hieronder verder")],
    ),
    ...chrome("contact", "Heb je een tip of zie je een fout? App de redactie via 06-00000000."),
    ...chrome(
      "related",
      "Meer nieuws uit de regio",
      ...story
        .repeat(3, () =>
          chrome("related", `${story.int(10, 22)}:${story.int(10, 59)}`, story.headline()),
        )
        .map((line) => line.text),
    ),
    ...chrome("teaser", story.headline(), story.teaser()),
    ...chrome(
      "comment",
      "Reacties",
      story.reader(),
      story.comment(),
      `${story.int(2, 30)} keer gewaardeerd`,
    ),
    ...chrome(
      "footer",
      "Klantenservice",
      "Bezorgklacht",
      "Adverteren",
      "Privacyverklaring",
      `© ${story.when.year} De Vechtbode BV`,
    ),
  ],
};
