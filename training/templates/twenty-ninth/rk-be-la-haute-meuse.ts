import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Belgian daily: section names, subscriber-only mark, photo credit agencies, quiz and lottery results. */
export const rkBeLaHauteMeuse: Template = {
  name: "rk-be-la-haute-meuse",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Régions",
      "Belgique",
      "Monde",
      "Sports",
      "Éco",
      "Nécrologies",
      "Jeux",
      "Météo",
      "Edition du jour",
      "S'abonner",
      "Mon compte",
    ),
    ...chrome(
      "breadcrumb",
      `Accueil • Régions • ${story.pick(["Liège", "Namur", "Verviers", "Huy-Waremme"])}`,
    ),
    ...(story.int(0, 1) === 1 ? chrome("paywall", "Réservé aux abonnés") : []),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick(["©Belgaphoto", "© Photo Haute-Meuse", "© D.R.", "© J. Lambermont"]),
    ),
    ...story.byline((text) => text),
    ...story.date(
      () => `Publié le ${story.when.dd}-${story.when.mm}-${story.when.year} à ${story.when.clock}`,
    ),
    ...chrome("reading-time", `Temps de lecture : ${story.int(2, 6)} min`),
    ...chrome(
      "audio",
      "Écouter cet article",
      `00:00 / 0${story.int(2, 6)}:${story.int(10, 59)}`,
      "Voix de synthèse",
    ),
    ...story.body(
      [0.2, chrome("ad", "Publicité")],
      [0.4, chrome("related", story.headline())],
      [0.65, chrome("teaser", story.headline(), story.teaser())],
      [
        0.8,
        chrome("promo", "Suivez l'actualité liégeoise sur notre canal WhatsApp en cliquant ici."),
      ],
    ),
    ...(story.int(0, 1) === 1
      ? chrome(
          "comment-form",
          "Pour pouvoir poster un commentaire, vous devez être inscrit et avoir validé votre adresse.",
        )
      : []),
    ...chrome("related", "Articles recommandés", ...story.headlines(4)),
    ...chrome("related", "Nos dernières vidéos", story.headline(), story.headline()),
    ...chrome(
      "calendar",
      `Tirage du Lotto : ${story.int(2, 9)} - 14 - ${story.int(15, 22)} - 27 - 31 - 44 (numéro bonus ${story.int(1, 13)})`,
    ),
    ...chrome(
      "event",
      "Que faire ce week-end ?",
      `Brocante de ${story.pick(["Herstal-le-Mont", "Saive-Basse"])}, dimanche dès 6h`,
      "Marche Adeps, 5, 10 et 20 km",
    ),
    ...chrome("related", "Le fil info"),
    ...story.repeat(story.int(4, 6), () => chrome("related", story.when.clock, story.headline())),
    ...chrome(
      "footer",
      "La Haute-Meuse",
      "Contactez-nous",
      "Devenez correspondant",
      "Publicité",
      "Charte vie privée",
      "Conditions générales",
      "Gestion des cookies",
      "Nos autres titres",
    ),
  ],
};
