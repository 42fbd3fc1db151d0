import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Un quotidien de région : communes, abonnés, avis de décès, sondage, sorties, annonces légales. */
export const frCourrierPays: Template = {
  name: "fr-courrier-pays",
  language: "fr",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Le Courrier du Pays"),
    ...chrome(
      "menu",
      "Ma commune",
      "Sorties",
      "Avis de décès",
      "Annonces légales",
      "Le journal du jour",
      "Boutique",
      "Jeux",
    ),
    ...chrome("login", "Se connecter", "S'abonner à partir de 1 €"),
    ...chrome("breadcrumb", "Accueil", "Montrieux"),
    ...chrome("tags", "Abonné"),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(({ dd, mm, year, clock }) => `Publié le ${dd}/${mm}/${year} à ${clock}`),
    ...story.byline((author) => `Par ${author}`),
    ...chrome(
      "photo-credit",
      "Le parvis de la gare, hier matin. Photo Le Courrier du Pays/Anne-Lise Perrot",
    ),
    ...chrome(
      "audio",
      "Écouter cet article",
      "Votre navigateur ne prend pas en charge l'élément audio.",
    ),
    ...story.body(
      [0.3, chrome("promo", `Lire aussi : ${story.headline()}`)],
      [
        0.6,
        chrome(
          "poll",
          "La question du jour",
          "Prenez-vous encore le train ?",
          "Oui",
          "Non",
          "Sans opinion",
          "Je vote",
        ),
      ],
      [0.8, chrome("promo", `Notre dossier : ${story.headline()}`)],
    ),
    ...chrome("follow", "Suivez-nous sur WhatsApp, Facebook et Instagram"),
    ...chrome("share", "Imprimer", "Envoyer par mail", "Tweeter"),
    ...chrome("related", "Voir plus d'articles", ...story.headlines(4)),
    ...chrome("related", "Dans la même rubrique"),
    ...story.repeat(3, () => chrome("related", story.headline(), story.teaser())),
    ...chrome(
      "sponsor",
      "Les avis de décès",
      "Déposer un hommage",
      "Immobilier : maison 5 pièces, 118 m², Saint-Clair",
      "Emploi : chauffeur SPL (H/F)",
    ),
    ...chrome(
      "event",
      "Agenda",
      "Fest-noz, salle des fêtes, samedi 21 h, 7 €",
      "Vide-grenier, dimanche dès 6 h",
    ),
    ...chrome(
      "paywall",
      "Cet article vous est offert",
      "Pour lire sans limite, rejoignez nos 42 000 abonnés",
      "J'en profite",
    ),
    ...chrome(
      "footer",
      "Nos rédactions",
      "Publicité",
      "CGV",
      "Paramétrer les cookies",
      "Signaler un contenu illicite",
    ),
    ...chrome("legal", "© Société des Courriers réunis, 2024. Tous droits réservés."),
  ],
};
