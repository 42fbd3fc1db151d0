import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** French regional daily: subscriber offers, commune picker, notices of death, newsletters, comments by charter */
export const mhFrLeCourrierDesMarais: Template = {
  name: "mh-fr-le-courrier-des-marais",
  language: "fr",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "consent",
      "Continuer sans accepter",
      "Avec votre accord, nos partenaires et nous utilisons des traceurs pour mesurer l'audience et vous montrer des publicités qui vous ressemblent. Vous pouvez changer d'avis à tout moment en bas de page.",
    ),
    ...chrome(
      "menu",
      "Ma commune",
      "Faits divers",
      "Sports",
      "Sortir",
      "Avis de décès",
      "Annonces",
      "Le journal numérique",
    ),
    ...chrome("login", "Se connecter", "S'abonner dès 1 €"),
    ...chrome(
      "breadcrumb",
      story.pick(["Accueil > Pays des Marais > Saint-Brac", "Accueil / Région"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => story.pick([`Par ${a}`, a])),
    ...story.date((d) => `Publié le ${d.dd}/${d.mm}/${d.year} à ${d.clock.replace(":", "h")}`),
    ...chrome("reading-time", `Lecture ${story.int(2, 6)} min`),
    ...chrome("share", "Commenter", "Partager", "Offrir", "Écouter"),
    ...story.body(
      [
        0.15,
        chrome(
          "photo-credit",
          story.pick(["© Le Courrier des Marais", "Photo : F. Tanguy", "Archives"]),
        ),
      ],
      [
        0.4,
        chrome(
          "related",
          `${story.pick(["Lire aussi :", "À lire également :", "LIRE AUSSI."])} ${story.headline()}`,
        ),
      ],
      [
        0.7,
        chrome(
          "newsletter",
          "Chaque matin, l'essentiel de votre commune avec notre lettre gratuite",
          "Votre e-mail",
          "Je m'inscris",
          "Adresse invalide",
        ),
      ],
      [0.85, chrome("ad", "Publicité")],
    ),
    ...chrome("tags", "Saint-Brac", "Vie associative"),
    ...chrome("related", "Les plus lus", ...numbered(story.headlines(5))),
    ...chrome("event", "Avis de décès", "Déposer un message de condoléances"),
    ...chrome(
      "comment",
      `${story.int(1, 60)} commentaires`,
      story.reader(),
      story.comment(),
      "Signaler",
    ),
    ...chrome(
      "footer",
      "Qui sommes-nous ?",
      "Nous contacter",
      "CGV",
      "Gérer mes cookies",
      "Point de vente le plus proche",
      `© ${story.when.year} Le Courrier des Marais`,
    ),
  ],
};
