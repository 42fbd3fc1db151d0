import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** National continuous-news site: alerts with times that look like a live page, videos, sponsored links, app. */
export const frCanalLittoralInfo: Template = {
  name: "fr-canal-littoral-info",
  language: "fr",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("tools", story.pick(["Aller au contenu", "Accessibilité : partiellement conforme"])),
    ...chrome("ticker", story.pick(["ALERTE INFO", "URGENT"]), story.headline()),
    ...chrome("menu", "Direct TV", "Politique", "International", "Éco", "Sport", "Météo", "Vidéos"),
    ...chrome(
      "audio",
      story.pick(["Regarder le direct", "EN DIRECT : Le 12-14"]),
      story.pick([
        "Vidéo indisponible",
        "Votre navigateur ne permet pas la lecture de cette vidéo.",
      ]),
    ),
    ...story.title(),
    ...story.byline((a) => a),
    ...story.date((d) => `Le ${d.day} ${monthName("fr", d.month)} ${d.year} à ${d.clock}`),
    ...story.standfirst(),
    ...chrome(
      "follow",
      story.pick(["Suivre ce thème", "Recevoir les alertes"]),
      story.pick(["Nous suivre sur Google", "Ajouter à mes favoris"]),
    ),
    ...story.body(
      [
        0.2,
        chrome(
          "promo",
          story.pick(["Fil info", "Dernières minutes"]),
          `${story.int(10, 19)}h${story.int(10, 59)} ${story.headline()}`,
          `${story.int(10, 19)}h${story.int(10, 59)} ${story.headline()}`,
        ),
      ],
      [
        0.5,
        chrome(
          "consent",
          story.pick([
            "Ce contenu est bloqué car vous n'avez pas accepté les traceurs. En cliquant sur « J'accepte », ils seront déposés.",
            "Pour visualiser ce contenu, acceptez les cookies du réseau social.",
          ]),
          story.pick(["J'accepte", "Gérer mes choix"]),
        ),
      ],
      [0.8, chrome("promo", story.pick(["VIDÉO. ", ">> "]) + story.headline())],
    ),
    ...chrome(
      "tags",
      story.pick(["Intempéries", "Logement"]),
      story.pick(["Rugby", "Bourse"]),
      story.pick(["SNCM", "Portrait"]),
    ),
    ...chrome("share", "Partager", "X", "WhatsApp", "Copier le lien"),
    ...chrome(
      "app",
      story.pick([
        "Téléchargez notre application pour ne rien manquer",
        "L'info en temps réel dans votre poche",
      ]),
    ),
    ...chrome(
      "ad",
      story.pick(["Contenus sponsorisés", "À découvrir ailleurs"]),
      story.pick([
        "Pompes à chaleur : ce que l'État ne vous dit pas",
        "Nés avant 1965 ? Lisez ceci",
      ]),
      "Recommandé par Liorix",
    ),
    ...chrome(
      "related",
      story.pick(["À la une", "Sur le même sujet"]),
      ...story.headlines(story.int(3, 6)),
    ),
    ...chrome(
      "legal",
      story.pick([
        "Le saviez-vous ? Vous pouvez vous opposer à tout moment au traitement de vos données en écrivant à notre délégué. Nous répondons sous un mois.",
        "Canal Littoral respecte la charte de déontologie de la profession.",
      ]),
    ),
    ...chrome(
      "footer",
      "Qui sommes-nous ?",
      "Recrutement",
      "Publicité",
      "Plan du site",
      story.pick(["Archives", "Contact"]),
    ),
  ],
};
