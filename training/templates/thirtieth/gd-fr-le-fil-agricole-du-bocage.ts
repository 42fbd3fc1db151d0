import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** French farm weekly: subscribers' lock, market prices, classifieds, weather, agenda. */
export const gdFrLeFilAgricoleDuBocage: Template = {
  name: "gd-fr-le-fil-agricole-du-bocage",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Cultures",
      "Élevage",
      "Matériel",
      "Cours et marchés",
      "Vie syndicale",
      "Annonces",
      "Je m'abonne",
    ),
    ...chrome(
      "breadcrumb",
      `Accueil > ${story.pick(["Élevage", "Cultures", "Territoire"])} > ${story.titleText}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(({ clock, dd, mm, year }) => `Publié le ${dd}/${mm}/${year} à ${clock}`),
    ...story.byline((author) => `Par ${author}`),
    ...chrome(
      "paywall",
      story.pick(["Réservé aux abonnés", "Lecture libre", "Il vous reste 2 articles ce mois-ci"]),
    ),
    ...story.body(
      [
        0.3,
        chrome(
          "related",
          `${story.pick(["Lire aussi :", "À lire également", "Sur le même sujet :"])} ${story.headline()}`,
        ),
      ],
      [0.7, chrome("promo", "Recevez chaque vendredi les cours de la semaine par courriel")],
    ),
    ...chrome("photo-credit", `© ${story.pick(["G. Lemarié", "Archives", "DR"])}`),
    ...chrome(
      "tools",
      `Blé tendre rendu Rouen ${story.int(170, 260)} €/t`,
      `Broutard U 350 kg ${story.int(4, 6)},${story.int(10, 99)} €`,
    ),
    ...chrome("related", "Les plus lus", ...numbered(story.headlines(5))),
    ...chrome(
      "event",
      "Agenda",
      story.pick(["Comice de Torigny, dimanche", "Portes ouvertes au lycée agricole, samedi"]),
    ),
    ...chrome(
      "comment",
      `${story.int(1, 6)} réactions`,
      `${story.reader()}`,
      `${story.comment()}`,
      "Signaler un abus",
    ),
    ...chrome(
      "comment-form",
      "Pour réagir, connectez-vous. Les commentaires sont modérés après publication.",
    ),
    ...chrome("footer", "Mentions légales", "CGV", "Gérer mes traceurs", "Le groupe"),
  ],
};
