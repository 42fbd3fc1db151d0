import { monthName, weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Moroccan daily online: prayer times, currency rates, French/Arabic switch, WhatsApp, agency credit. */
export const rkMaLeCourrierDuBouregreg: Template = {
  name: "rk-ma-le-courrier-du-bouregreg",
  language: "fr",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("language", "Français", "العربية"),
    ...chrome(
      "menu",
      "Accueil",
      "Nation",
      "Économie",
      "Régions",
      "Monde",
      "Sport",
      "Culture",
      "Emploi",
      "Le Courrier TV",
    ),
    ...chrome(
      "calendar",
      `Horaires des prières – ${story.pick(["Rabat", "Salé", "Kénitra"])}`,
      `Fajr 05:${story.int(10, 59)}`,
      `Dohr 12:${story.int(30, 50)}`,
      `Asr 15:${story.int(20, 50)}`,
      `Maghrib 18:${story.int(20, 50)}`,
      `Icha 19:${story.int(35, 59)}`,
    ),
    ...chrome(
      "ticker",
      `EUR/MAD 10,${story.int(60, 99)}`,
      `USD/MAD 9,${story.int(70, 99)}`,
      `MASI +0,${story.int(10, 90)} %`,
    ),
    ...chrome(
      "breadcrumb",
      `Accueil » ${story.pick(["Nation", "Société", "Régions"])} » ${story.titleText}`,
    ),
    ...story.title(),
    ...story.byline((text) => `Par ${text}`),
    ...story.date(
      () =>
        `${weekdayName("fr", story.when.weekday)} ${story.when.day} ${monthName("fr", story.when.month)} ${story.when.year} - ${story.when.clock}`,
    ),
    ...chrome("photo-credit", story.pick(["Ph : Archives", "Ph. Saouri", "© DR"])),
    ...chrome("share", "0", "Facebook", "Twitter", "LinkedIn", "WhatsApp", "Imprimer"),
    ...story.standfirst(),
    ...story.body(
      [0.35, chrome("related", `Lire également : ${story.headline()}`)],
      [0.7, chrome("related", `Lire aussi : ${story.headline()}`)],
    ),
    ...(story.int(0, 1) === 1
      ? chrome(
          "follow",
          "Abonnez-vous à notre chaîne WhatsApp pour ne rien manquer de l'actualité du royaume.",
        )
      : []),
    ...chrome(
      "tags",
      `Mots clés : ${story.pick(["Rabat, circulation, communes", "agriculture, pluies, barrages", "enseignement, rentrée, ministère"])}`,
    ),
    ...chrome("pager", "Article précédent", story.headline(), "Article suivant", story.headline()),
    ...chrome("related", "Articles similaires", ...story.headlines(3)),
    ...chrome(
      "comment-form",
      "Laisser un commentaire",
      "Votre adresse e-mail ne sera pas publiée.",
      "Les champs obligatoires sont indiqués avec *",
      "Nom *",
      "E-mail *",
      "Site web",
      "Enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire.",
    ),
    ...chrome("related", "Dernières infos", ...story.headlines(5)),
    ...chrome("event", "Pharmacies de garde", "Annonces judiciaires", "Appels d'offres"),
    ...chrome(
      "footer",
      `Le Courrier du Bouregreg, quotidien d'information fondé en ${story.int(1957, 1998)}.`,
      "Directeur de la publication : A. Benhaddou",
      "Tous droits réservés",
    ),
  ],
};
