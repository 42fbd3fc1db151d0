import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Page de communiqués d'une ville : démarches, contacts presse, enquête de satisfaction. */
export const frMairiePresseValmeyrac: Template = {
  name: "fr-mairie-presse-valmeyrac",
  language: "fr",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Aller au contenu", "Mes démarches", "Ma ville", "Sortir", "Participer"),
    ...chrome(
      "search",
      "Que recherchez-vous ?",
      `${story.pick(["Carte d'identité", "Piscine"])} · ${story.pick(["Cantine", "Déchets"])}`,
    ),
    ...chrome(
      "breadcrumb",
      `Accueil > Actualités > ${story.pick(["Communiqués", "Espace presse"])}`,
    ),
    ...story.title(),
    ...story.date(({ year, mm, dd }) => `Mis à jour le ${dd}/${mm}/${year}`),
    ...story.standfirst(),
    ...story.body(),
    ...chrome("app", `Télécharger le communiqué (PDF – ${story.int(80, 900)} Ko)`),
    ...chrome(
      "contact",
      "Contacts presse",
      `${story.pick(["Aurélie Fontanel", "Hugo Lescure"])} – 05 55 00 ${story.int(10, 99)} ${story.int(10, 99)}`,
      "presse@valmeyrac.example",
    ),
    ...chrome(
      "poll",
      story.pick([
        "Cette page vous a-t-elle été utile ?",
        "Avez-vous trouvé ce que vous cherchiez ?",
      ]),
      "Oui",
      "Non",
      "Vos remarques nous aident à améliorer le site. Merci de ne pas saisir de données personnelles.",
    ),
    ...chrome("related", story.pick(["Toute l'actualité", "À la une"])),
    ...story.repeat(3, () =>
      chrome(
        "related",
        story.headline(),
        `${story.int(1, 28)} ${monthName("fr", story.when.month)}`,
      ),
    ),
    ...chrome(
      "event",
      "Agenda",
      story.pick([
        "Conseil municipal, lundi 18 h, salle des fêtes",
        "Atelier compost, samedi 10 h",
      ]),
      story.pick(["Vide-grenier du quartier des Platanes", "Exposition « Nos murs »"]),
    ),
    ...chrome(
      "newsletter",
      "Lettre d'info",
      "Je souhaite recevoir chaque mois la lettre de la Ville",
    ),
    ...chrome(
      "contact",
      "Hôtel de Ville",
      "1 place des Platanes",
      "Du lundi au vendredi de 8 h 30 à 17 h",
    ),
    ...chrome(
      "footer",
      "Plan du site",
      "Accessibilité : partiellement conforme",
      "Données personnelles",
      "Marchés publics",
    ),
  ],
};
