import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Dutch regional daily with premium marks, place tags and service block. */
export const nlOudewallerOchtendpost: Template = {
  name: "nl-oudewaller-ochtendpost",
  language: "nl",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Voorpagina",
      "Regio",
      "Sport",
      "Opinie",
      "Familieberichten",
      "Puzzels",
      "Krant",
    ),
    ...chrome("login", "Inloggen", story.pick(["Word abonnee", "Vanaf 2 euro per week"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(),
    ...story.date(
      (when) => `${when.dd}-${when.mm}-${when.year}, ${when.clock} | Laatste update: ${when.clock}`,
    ),
    ...chrome("reading-time", `leestijd ${story.int(2, 6)} min.`),
    ...chrome(
      "photo-credit",
      `© ${story.pick(["Ochtendpost/Tom Elzinga", "Hoogland Beeld", "eigen foto"])}`,
    ),
    ...story.body(
      [
        0.3,
        chrome(
          "promo",
          `${story.pick(["Lees ook: ", "Ook interessant: ", ""])}${story.headline()}`,
        ),
      ],
      [
        0.55,
        story.pick([
          chrome(
            "newsletter",
            "Elke ochtend weten wat er speelt in jouw buurt?",
            "Schrijf je in voor De Ochtendmail en ontvang om half zeven het belangrijkste nieuws.",
            "Aanmelden",
            "Je aanmelding is gelukt!",
          ),
          chrome(
            "newsletter",
            "Blijf op de hoogte met onze nieuwsbrief.",
            "E-mailadres",
            "Verstuur",
          ),
        ]),
      ],
      [0.8, story.pick([chrome("promo", story.teaser()), []])],
    ),
    ...chrome("share", "Deel dit artikel", "Facebook", "WhatsApp", "Kopieer link"),
    ...story.pick([
      chrome(
        "contact",
        `Heb je een tip? Mail of app de redactie via 06-000000${story.int(10, 99)}.`,
      ),
      chrome("contact", "Zie je een fout in dit artikel? Laat het ons weten."),
    ]),
    ...chrome(
      "tags",
      story.pick(["Oudewal", "Meerstad", "Westerkwartier"]),
      story.pick(["Verkeer", "Rechtbank", "Ambacht"]),
    ),
    ...chrome("related", "Meest gelezen", ...counted(story.headlines(5))),
    ...chrome("comment-form", "Reageren? Dat kan alleen met een account en onder je eigen naam."),
    ...story.repeat(story.int(0, 2), () => chrome("comment", story.reader(), story.comment())),
    ...chrome(
      "footer",
      "Klantenservice",
      "Adverteren",
      "Privacy en cookies",
      "Voorwaarden",
      "Tekst- en datamining niet toegestaan",
    ),
  ],
};
