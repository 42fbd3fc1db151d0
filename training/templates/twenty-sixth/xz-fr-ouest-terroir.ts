import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Quotidien régional : communes, résultats amateurs, avis de décès, appli, abonnement. */
export const xzFrOuestTerroir: Template = {
  name: "xz-fr-ouest-terroir",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Ma commune",
      "Faits divers",
      "Sport",
      "Politique",
      "Loisirs",
      "Obsèques",
      "Jeux",
    ),
    ...chrome("login", "Se connecter", "S'abonner", "Lire le journal numérique"),
    ...(story.int(0, 3) > 0
      ? chrome(
          "ticker",
          "EN DIRECT",
          `Régional 2 : Tréduder ${story.int(0, 3)}-${story.int(0, 3)} Lokorn`,
          `Pro B : Saint-Clair ${story.int(60, 99)}-${story.int(60, 99)} Mer`,
        )
      : []),
    ...chrome("breadcrumb", "Accueil / Bretagne / Plouvenec"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Par ${author}`),
    ...story.date((w) => `Publié le ${w.dd}/${w.mm}/${w.year} à ${w.clock}`),
    ...chrome("reading-time", `Lecture ${story.int(1, 5)} min`),
    ...story.body(
      [
        0.3,
        chrome(
          "newsletter",
          "Chaque matin, l'essentiel de votre commune",
          "Votre adresse e-mail",
          "OK",
          "Votre e-mail est traité par le journal et ses partenaires. Vous pouvez vous désabonner à tout moment.",
        ),
      ],
      [
        0.6,
        chrome(
          "related",
          story.pick(["À lire aussi", "LIRE AUSSI", "Lire aussi :"]),
          story.headline(),
        ),
      ],
      [0.85, chrome("ad", "Publicité")],
    ),
    ...chrome("tags", "Plouvenec", "Vie locale", "Football"),
    ...chrome("related", "Les plus lus", ...numbered(story.headlines(5))),
    ...chrome(
      "ticker",
      "Classement Régional 2",
      "1. Tréduder 22",
      "2. Lokorn 20",
      "3. Saint-Eloy B 11",
    ),
    ...chrome(
      "related",
      "Avis d'obsèques",
      "Mme Anne Tanguy, 94 ans",
      "M. Jean Perrot, 71 ans",
      "Déposer un avis",
    ),
    ...chrome("comment", "Commentaires", story.reader(), story.comment(), "Signaler"),
    ...chrome("footer", "CGU", "Mentions légales", "Gérer mes cookies", "Publicité", "Recrutement"),
  ],
};
