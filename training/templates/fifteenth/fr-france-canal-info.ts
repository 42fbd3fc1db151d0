import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { longDate } from "./dates.ts";

/** The news site of a French public broadcaster: who wrote it, a video that needs cookies, subjects to go on with. */
export const frFranceCanalInfo: Template = {
  name: "fr-france-canal-info",
  language: "fr",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("tools", "Aller au contenu principal", "Accessibilité : partiellement conforme"),
    ...chrome(
      "menu",
      "Direct TV",
      "Direct radio",
      "Le live",
      "Politique",
      "Faits-divers",
      "Santé",
      "Environnement",
      "Vrai ou faux",
      "Rechercher",
    ),
    ...chrome(
      "breadcrumb",
      "Accueil",
      story.pick(["Société", "Faits-divers", "Économie"]),
      story.pick(["Transports", "Éducation", "Justice", "Consommation"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      `${story.pick(["Une intervention", "Une rue", "Des habitants"])} dans le centre-ville, le ${longDate("fr", story.when)}. (${story.reader().toUpperCase()} / HANS LAFORET / CANAL INFO)`,
    ),
    ...story.byline((author) => `Article rédigé par ${author}`),
    ...chrome("site-name", "Canal Info"),
    ...story.date(({ dd, mm, year, clock }) => `Publié le ${dd}/${mm}/${year} ${clock}`),
    ...story.date(({ dd, mm, year, clock }) => `Mis à jour le ${dd}/${mm}/${year} ${clock}`),
    ...chrome("reading-time", `Temps de lecture : ${story.int(1, 6)}min`),
    ...story.pick([chrome("promo", story.headline()), []]),
    ...story.body(
      [
        story.int(17, 33) / 100,
        chrome(
          "audio",
          story.pick([
            "Ce contenu n'est pas diffusé car vous avez refusé les cookies.",
            "Veuillez activer votre javascript pour regarder cette vidéo.",
          ]),
          "Pour visualiser cette vidéo, nous vous invitons à accepter la catégorie « contenus externes ».",
          "Gérer mes choix",
        ),
      ],
      [
        story.int(52, 68) / 100,
        story.pick([chrome("promo", `À lire aussi`, story.headline()), []]),
      ],
      [story.int(77, 93) / 100, chrome("promo", story.headline())],
    ),
    ...chrome(
      "share",
      "Partager : l'article sur les réseaux sociaux",
      "Copier le lien",
      "Facebook",
      "Bluesky",
      "Lien",
    ),
    ...chrome("related", "Prolongez votre lecture autour de ce sujet"),
    ...story.repeat(3, () => chrome("related", story.headline())),
    ...chrome(
      "tags",
      "tout l'univers",
      story.pick(["Météo", "Justice", "Grève", "Vie pratique"]),
      story.pick(["Pays de la Loire", "Hauts-de-France", "Occitanie"]),
    ),
    ...chrome(
      "newsletter",
      "Le brief de l'actu",
      "Tous les matins à 7h, les cinq informations à connaître avant de partir travailler.",
      "france@exemple.fr",
      "s'inscrire",
      "Canal Info utilisera votre adresse email uniquement pour vous adresser des newsletters. Pour exercer vos droits, contactez-nous.",
    ),
    ...chrome(
      "comment-form",
      "Commentaires",
      "Connectez-vous à votre compte pour participer à la conversation.",
    ),
    ...chrome("related", "L'actualité en continu"),
    ...story.repeat(4, () =>
      chrome("related", `${story.int(10, 22)}:${story.int(10, 59)} ${story.headline()}`),
    ),
    ...chrome("app", "Téléchargez notre application", "Google Play", "App Store"),
    ...chrome("follow", "Suivez-nous sur les réseaux sociaux et sur notre chaîne WhatsApp."),
    ...chrome(
      "footer",
      "nous contacter",
      "signaler un contenu",
      "la charte déontologique",
      "plan du site",
      `© ${story.when.year} Canal Info`,
    ),
  ],
};
