import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A Belgian French-language paper: news thread with clocks, sponsored trade, what readers think, notarial houses. */
export const frLaGazetteDeMeuse: Template = {
  name: "fr-la-gazette-de-meuse",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Le fil info",
      "Régions",
      "Belgique",
      "Foot",
      "Cyclo",
      "Débats",
      "Culture",
      "Nécro",
      "Immo",
    ),
    ...story.pick([chrome("app", "La Gazette dans votre poche : téléchargez l’app"), []]),
    ...chrome("breadcrumb", "Accueil / Régions / Namur"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => story.pick([`Par ${author}`, author])),
    ...story.date(
      ({ dd, mm, year, clock }) => `Publié le ${dd}-${mm}-${year} à ${clock.replace(":", "h")}`,
    ),
    ...chrome("reading-time", `${story.int(2, 5)} min`),
    ...story.body(
      [story.int(7, 23) / 100, chrome("share", "Partage", "Tweet", "Mail")],
      [story.int(27, 43) / 100, chrome("promo", `Lire aussi: ${story.headline()}`)],
      [story.int(47, 63) / 100, story.pick([chrome("promo", story.headline()), []])],
      [
        story.int(72, 88) / 100,
        chrome(
          "sponsor",
          "Contenu sponsorisé",
          story.pick([
            "Châssis : ces primes que peu de Wallons demandent",
            "Votre cuisine en trois semaines, c’est possible",
          ]),
        ),
      ],
    ),
    ...story.pick([chrome("teaser", story.teaser()), []]),
    ...chrome(
      "tags",
      "Sur le même sujet",
      story.pick(["Mobilité", "Enseignement", "Emploi"]),
      "Namur (prov.)",
    ),
    ...chrome("related", ...story.headlines(3)),
    ...story.pick([
      chrome(
        "poll",
        "Donnez votre avis",
        story.pick(["Faut-il rendre les bus gratuits ?", "Êtes-vous pour l’heure d’hiver ?"]),
        "Oui",
        "Non",
        "Sans opinion",
        "Je vote",
      ),
      [],
    ]),
    ...chrome("related", "Le fil info"),
    ...story.repeat(5, () =>
      chrome("related", `${story.int(10, 23)}:${story.int(10, 59)} ${story.headline()}`),
    ),
    ...chrome(
      "event",
      "Immo",
      "Maison 3 ch. avec jardin, Dinant – Faire offre à partir de 195 000 €",
      "Vente publique en l’étude du notaire Lambiotte",
    ),
    ...chrome("related", ...story.pick([["Les + lus"], []]), ...numbered(story.headlines(4))),
    ...chrome(
      "newsletter",
      "Chaque soir à 18 heures, notre équipe vous résume la journée en Wallonie et à Bruxelles. C’est court, c’est gratuit, et c’est écrit par des humains.",
      "Je m’inscris",
    ),
    ...story.pick([
      chrome(
        "legal",
        "Toute reproduction, même partielle, des articles de ce site est soumise à l’autorisation de l’éditeur. La Gazette de Meuse est membre du Conseil de déontologie.",
      ),
      [],
    ]),
    ...chrome("footer", "Contactez-nous", "Abonnements", "Vie privée", "Cookies", "Publicité"),
  ],
};
