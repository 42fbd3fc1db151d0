import { monthName, weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Titre suisse d’agrégation : lien vers d’autres éditions, impression, agence, annonces, francs suisses. */
export const frSuisseLeLac: Template = {
  name: "fr-suisse-le-lac",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "· " },
  compose: (story) => [
    ...chrome("language", "DE", "FR", "IT"),
    ...chrome("site-name", "Le Lac", story.pick(["Édition abonnés", "Édition du soir"])),
    ...chrome(
      "calendar",
      `${weekdayName("fr", story.when.weekday)} ${story.when.day} ${monthName("fr", story.when.month)} ${story.when.year}, mis à jour à ${story.when.clock}`,
    ),
    ...chrome(
      "menu",
      "Suisse",
      "Lausanne & région",
      "Monde",
      "Économie",
      "Sports",
      "Vivre",
      "Les blogs",
    ),
    ...story.title((title) => `${title}${story.pick(["", " - Le Lac"])}`),
    ...story.standfirst(),
    ...story.byline((author) => `${author}${story.pick(["", " / Le Lac"])}`),
    ...story.date(
      ({ clock, dd, mm, year }) => `Publié${story.pick([": ", " "])}${dd}.${mm}.${year}, ${clock}h`,
    ),
    ...chrome("comment", `${story.int(0, 9)} commentaire`),
    ...chrome(
      "tools",
      "Imprimer",
      "Signaler une erreur",
      story.pick([
        "Vous avez trouvé une erreur ? Merci de nous la signaler.",
        "Envoyer une correction",
      ]),
    ),
    ...story.body(
      [
        0.4,
        [...chrome("ad", "PUBLICITÉ"), ...chrome("related", story.headline(), story.headline())],
      ],
      [
        0.7,
        chrome(
          "app",
          `Suivez-nous sur ${story.pick(["Threads", "l’application"])} pour ne rien manquer de l’actualité romande`,
        ),
      ],
    ),
    ...chrome(
      "sponsor",
      `Cet article a été ${story.pick(["repris d’une dépêche d’agence", "relu avec l’aide d’un outil automatique"])} et vérifié par notre desk.`,
    ),
    ...chrome(
      "paywall",
      `Dès CHF ${story.pick(["2.–", "9.90"])} par mois`,
      "Essai sans engagement",
      "Vous avez déjà un compte ? Se connecter",
    ),
    ...chrome(
      "event",
      "À l’agenda",
      story.pick(["Marché aux fleurs, Vevey, sa 8h-13h", "Concours d’accordéon, Bulle, di 14h"]),
      `Trouver un bien : ${story.pick(["4,5 pièces à Morges, CHF 2450.–", "Chalet à Leysin, CHF 890 000.–"])}`,
    ),
    ...chrome(
      "related",
      "Le choix de la rédaction",
      `→ ${story.headline()}`,
      `→ ${story.headline()}`,
      `→ ${story.headline()}`,
    ),
    ...chrome(
      "comment",
      story.pick(["Trier par : le plus récent", "Les commentaires sont fermés."]),
      `${story.reader()}, ${story.comment()}`,
    ),
    ...chrome(
      "footer",
      "Impressum",
      "Tarifs publicitaires",
      "Déclaration de protection des données",
      "Tous les médias de Lémanique SA : Le Lac, Le Vallon, 24 minutes",
    ),
  ],
};
