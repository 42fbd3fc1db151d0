import { monthName } from "../calendar.ts";
import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** French celebrity and lifestyle site with slideshows, partner boxes and reaction buttons. */
export const frCaBavardePeople: Template = {
  name: "fr-ca-bavarde-people",
  language: "fr",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "* " },
  compose: (story) => [
    ...chrome("menu", "Stars", "Familles royales", "Beauté", "Recettes", "Psycho", "Astro"),
    ...chrome(
      "breadcrumb",
      `Accueil / News / ${story.pick(["Cuisine", "Étonnant", "Histoires vraies"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(
      (when) => `Publié le ${when.day} ${monthName("fr", when.month)} ${when.year} à ${when.clock}`,
    ),
    ...story.byline((author) => `Par ${author}`),
    ...chrome(
      "author-bio",
      `Journaliste ${story.pick(["lifestyle", "people", "food"])}, elle suit les tendances depuis le berceau et collectionne les théières.`,
    ),
    ...chrome("share", "Épingler", "Partager", `${story.int(12, 940)} partages`),
    ...chrome("ad", "Publicité"),
    ...story.body(
      [
        0.2,
        story.pick([
          chrome("promo", `>> ${story.headline()}`),
          chrome("promo", `Voir aussi : ${story.headline()}`),
          chrome("promo", `PHOTOS - ${story.headline()}`),
        ]),
      ],
      [0.45, chrome("ad", "La suite sous cette publicité")],
      [0.55, chrome("promo", `À découvrir également : ${story.headline()} ⋙`)],
      [
        0.8,
        story.pick([
          chrome(
            "newsletter",
            "Inscrivez-vous à la Newsletter de Ça Bavarde pour recevoir gratuitement les dernières actualités",
          ),
          chrome("newsletter", "Je veux des bons plans", "Oui, volontiers", "Non merci"),
        ]),
      ],
    ),
    ...chrome(
      "photo-credit",
      `Crédits photos : ${story.pick(["Studio Sept", "Agence Paillette", "Shutterbox"])}`,
    ),
    ...chrome(
      "tags",
      "À propos de",
      story.pick(["Recette", "Couple", "Maison"]),
      story.pick(["Famille", "Astuces"]),
    ),
    ...chrome(
      "poll",
      "Cet article vous a-t-il plu ?",
      `👍 ${story.int(10, 300)}`,
      `👎 ${story.int(0, 40)}`,
    ),
    ...chrome("related", "Autour du même sujet", ...marked("✨ ", story.headlines(4))),
    ...chrome("related", "News populaires", story.headline(), story.headline(), story.headline()),
    ...chrome(
      "sponsor",
      "Cet article peut contenir des liens affiliés. Les prix sont donnés à titre indicatif et peuvent évoluer.",
    ),
    ...chrome(
      "footer",
      "Abonnez-vous au magazine",
      "Jeux concours",
      "Horoscope du jour",
      "Contactez-nous",
      "Préférences cookies",
    ),
  ],
};
