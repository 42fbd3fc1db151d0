import { monthName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Quotidien régional français: « À lire aussi », appels à l'abonnement, faits divers d'ailleurs glissés entre les paragraphes. */
export const valleesEtCombesLeRepublicain: Template = {
  name: "vallees-et-combes-le-republicain",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Aller au contenu",
      "Ma commune",
      "Faits divers",
      "Sports",
      "Loisirs",
      "Avis de décès",
      "Je m'abonne",
    ),
    ...chrome("site-name", "Le Républicain des Combes"),
    ...chrome("breadcrumb", story.pick(["Accueil > Vallerane", "Accueil / Actualités / Société"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Par ${a}`),
    ...story.date(
      ({ day, month, year, clock }) =>
        `Publié le ${day} ${monthName("fr", month)} ${year} à ${clock.replace(":", "h")}`,
    ),
    ...chrome("reading-time", `Temps de lecture : ${story.int(1, 6)} min`),
    ...chrome("photo-credit", "Photo Le Républicain / D. Roche"),
    ...story.body(
      [
        story.int(8, 40) / 100,
        story.pick([
          chrome("promo", `À lire aussi : ${story.headline()}`),
          chrome("promo", `Lire aussi. ${story.headline()}`),
          chrome("promo", story.headline()),
        ]),
      ],
      [
        story.int(25, 65) / 100,
        story.pick([
          chrome("ad", "La suite après la publicité"),
          chrome(
            "paywall",
            "Cet article vous est offert. Pour soutenir une rédaction de 41 journalistes dans six cantons, abonnez-vous à partir de 1 € par mois.",
          ),
        ]),
      ],
      [
        story.int(40, 85) / 100,
        story.pick([
          chrome(
            "newsletter",
            "Chaque soir, l'essentiel de la vallée dans votre boîte mail",
            "Je m'inscris",
            "Votre adresse sert à l'envoi de la lettre. Vous pouvez vous désinscrire à tout moment.",
          ),
          chrome(
            "photo-credit",
            "La place du marché, samedi matin. Photo Le Républicain / D. Roche",
          ),
        ]),
      ],
      [
        story.int(55, 97) / 100,
        story.pick([
          chrome("teaser", story.teaser()),
          chrome("related", "Sur le même sujet", story.headline(), story.headline()),
          chrome("poll", "Sondage. Êtes-vous favorable au projet ?", "Oui", "Non", "Sans opinion"),
        ]),
      ],
      [
        story.int(5, 95) / 100,
        story.pick([
          chrome("audio", "Écouter l'article", "00:00/02:58"),
          chrome(
            "event",
            "Votre week-end : vide-grenier dimanche à Roquemeure, de 7 h à 17 h, buvette.",
          ),
          chrome("teaser", story.teaser()),
        ]),
      ],
    ),
    ...chrome("share", "Partager", "Facebook", "Courriel"),
    ...chrome("comment", "Commentaires", `${story.reader()} : ${story.comment()}`),
    ...chrome("related", "Les plus lus", ...numbered(story.headlines(5))),
    ...chrome("ad", "Annonces légales", "Voir toutes les offres d'emploi"),
    ...chrome("footer", "Mentions légales", "CGU", "Gérer mes cookies", "Charte des commentaires"),
  ],
};
