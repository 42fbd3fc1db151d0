import { monthName, weekdayName } from "../calendar.ts";
import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A Quebec news site: "Publicité" between paragraphs, "Lisez aussi", donation appeal, Presse-agency note. */
export const rkQcLaRiveSud: Template = {
  name: "rk-qc-la-rive-sud",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Actualités",
      "Affaires",
      "Débats",
      "Sports",
      "Auto",
      "Arts",
      "Pause",
      "Contribution",
      "Se connecter",
    ),
    ...chrome(
      "breadcrumb",
      `Accueil / ${story.pick(["Actualités", "Affaires", "Environnement"])} / ${story.pick(["Régional", "Santé", "Justice et faits divers", "Éducation"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((text) => `${text}, La Rive-Sud`),
    ...story.date(
      () =>
        `Publié le ${story.when.day} ${monthName("fr", story.when.month)} ${story.when.year} à ${story.when.clock}`,
    ),
    ...(story.int(0, 1) === 1
      ? story.date(() => `Mis à jour hier à ${story.int(7, 11)} h ${story.int(10, 59)}`)
      : []),
    ...chrome(
      "tools",
      "Résumé",
      "Les points saillants, générés puis relus par un journaliste",
      "Masquer",
    ),
    ...chrome(
      "photo-credit",
      `PHOTO ${story.pick(["HUGO-OLIVIER TREMBLAY", "ANNIK DESHAIES", "MARTIN SANSREGRET"])}, ARCHIVES LA RIVE-SUD`,
    ),
    ...(story.int(0, 1) === 1
      ? chrome(
          "photo-credit",
          story.pick([
            "La députée lors de la période de questions, à l'automne.",
            "L'urgence déborde depuis la rentrée.",
            "Le pont, vu de la rive nord.",
          ]),
        )
      : []),
    ...story.body(
      [0.2, chrome("ad", "PUBLICITÉ")],
      [0.4, chrome("related", `Lisez « ${story.headline()} »`)],
      [0.6, chrome("ad", "PUBLICITÉ")],
      [0.75, chrome("related", ...marked("→ ", story.headlines(2)))],
    ),
    ...chrome(
      "donation",
      `La Rive-Sud est un média à but non lucratif. Nous n'avons ni propriétaire ni mur payant : ce sont vos dons qui paient les journalistes qui assistent au conseil municipal. Si cet article vous a été utile, envisagez de contribuer, ne serait-ce que ${story.int(3, 12)} $ par mois.`,
      "Je contribue",
    ),
    ...(story.int(0, 1) === 1
      ? chrome(
          "first-published",
          `Une version de ce texte a été publiée dans l'édition du ${weekdayName("fr", story.when.weekday)} ${story.when.day} ${monthName("fr", story.when.month)}.`,
        )
      : []),
    ...chrome(
      "tools",
      "Vous avez de l'information à transmettre ? Écrivez-nous de façon confidentielle.",
      "Signaler une faute",
    ),
    ...chrome("related", "À découvrir sur La Rive-Sud", ...story.headlines(4)),
    ...chrome(
      "related",
      `Il y a ${story.int(5, 50)} minutes`,
      story.headline(),
      story.pick(["Société", "Sports", "International"]),
    ),
    ...chrome(
      "calendar",
      "Longueuil-Ouest",
      `${story.int(8, 22)} °C`,
      `Ressenti ${story.int(10, 25)}`,
      `Risque d'averses ${story.int(10, 80)} %`,
    ),
    ...chrome(
      "footer",
      "Joindre la rédaction",
      "Règles d'utilisation",
      "Nétiquette",
      "Plaintes et ombudsman",
      `Tous droits réservés. © La Rive-Sud inc. ${story.when.year}`,
    ),
  ],
};
