import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A free city paper: short page, quick summary, sponsored box, comments open to anyone. */
export const rkFrVingtHeuresGratuit: Template = {
  name: "rk-fr-vingt-heures-gratuit",
  language: "fr",
  layout: { newline: "\r\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "ACCUEIL",
      "ACTUALITÉ",
      "LOCALES",
      "SPORT",
      "ENTERTAINMENT",
      "PLANÈTE",
      "VIDÉOS",
      "JEUX",
      "BONS PLANS",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((text) => text),
    ...story.date(
      () =>
        `Publié le ${story.when.dd}/${story.when.mm}/${story.when.year} à ${story.when.clock} • Mis à jour le ${story.when.dd}/${story.when.mm}/${story.when.year} à ${story.when.clock}`,
    ),
    ...chrome("share", `${story.int(0, 60)} partages`, "Ajouter aux favoris"),
    ...(story.int(0, 1) === 1
      ? chrome("tools", "L'essentiel de cet article, résumé par la rédaction")
      : []),
    ...chrome(
      "photo-credit",
      story.pick([
        "Une rame à l'arrêt (illustration). — A. Vasseur / Vingt Heures",
        "Illustration. — Pixel Bureau / SIPRESS",
        "Le chantier, ce mardi. — M. Oukil",
      ]),
    ),
    ...story.body(
      [
        0.3,
        chrome(
          "related",
          `${story.pick(["Notre dossier", "Notre dossier complet"])} « ${story.pick(["Transports", "Logement", "Santé", "Climat"])} »`,
        ),
      ],
      [
        0.55,
        chrome(
          "sponsor",
          "Contenu proposé par notre partenaire",
          story.pick([
            "Assurance auto : ce que votre contrat ne dit pas",
            "Un matelas livré en 24 heures, vraiment ?",
            "Ils ont changé de chaudière et ne le regrettent pas",
          ]),
        ),
      ],
      [
        0.8,
        chrome(
          "poll",
          `Sondage : ${story.pick(["Faut-il rendre les bus gratuits le week-end ?", "Avez-vous déjà renoncé à un soin ?"])}`,
          "Oui",
          "Non",
          "Sans opinion",
          `Voter (${story.int(120, 9000)} votes)`,
        ),
      ],
    ),
    ...chrome(
      "tags",
      "Société",
      story.pick(["Paris", "Lille", "Nantes", "Lyon"]),
      story.pick(["Transports", "Faits divers", "Santé"]),
    ),
    ...chrome("comment", `${story.int(2, 80)} commentaires`),
    ...story.repeat(story.int(1, 3), () =>
      chrome(
        "comment",
        story.reader(),
        `Il y a ${story.int(1, 23)} heures`,
        story.comment(),
        "Répondre",
        "Signaler",
      ),
    ),
    ...chrome(
      "comment-form",
      "Connectez-vous pour commenter",
      "Votre commentaire sera publié après modération.",
    ),
    ...chrome("related", "À ne pas rater", ...story.headlines(4)),
    ...chrome("related", "Contenus sponsorisés", ...story.headlines(2)),
    ...chrome(
      "legal",
      `Vingt Heures, quotidien gratuit, tirage contrôlé par le Bureau des médias (${story.int(2009, 2024)}). Reprise soumise à accord.`,
    ),
    ...chrome(
      "footer",
      "Qui sommes-nous ?",
      "Le journal en PDF",
      "Archives",
      "Signaler un contenu",
      "Ma ville",
    ),
  ],
};
