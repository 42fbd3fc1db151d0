import { monthName, weekdayName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Quotidien national payant : article réservé ou offert, ajout à la sélection, lire plus tard, courrier au médiateur, newsletter longue. */
export const frLeMeridienQuotidien: Template = {
  name: "fr-le-meridien-quotidien",
  language: "fr",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• ", subhead: "## " },
  compose: (story) => [
    ...chrome("tools", "Aller au contenu", "Se connecter", "S’abonner"),
    ...chrome("site-name", "Le Méridien"),
    ...chrome("breadcrumb", story.pick(["SOCIÉTÉ", "ÉCONOMIE", "M le mag", "JUSTICE"])),
    ...story.pick([
      chrome("paywall", story.pick(["Article réservé aux abonnés", "Cet article vous est offert"])),
      [],
    ]),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Par ${story.pick([author, `${author} (envoyé spécial)`])}`),
    ...story.date(
      ({ clock, day, month, year }) =>
        `Publié le ${day} ${monthName("fr", month)} ${year} à ${clock}${story.pick([`, modifié le ${story.int(27, 28)} ${monthName("fr", month)} à ${story.int(10, 19)}h${story.int(10, 59)}`, ""])}`,
    ),
    ...chrome("reading-time", `Temps de lecture : ${story.int(3, 12)} min.`),
    ...chrome(
      "share",
      "Ajouter à vos sélections",
      "Partager",
      "Partager sur Messenger",
      "Envoyer par e-mail",
    ),
    ...chrome(
      "paywall",
      "Offrir l’article",
      "Chaque abonné peut offrir cinq articles par mois à des proches. Le lien reste valable trente jours ; merci de ne pas recopier le texte.",
    ),
    ...story.body(
      [
        0.25,
        chrome(
          "teaser",
          `Lire aussi | ${story.pick([`Article réservé à nos abonnés ${story.headline()}`, story.headline()])}`,
        ),
      ],
      [
        0.5,
        chrome(
          "newsletter",
          story.pick(["Le Méridien Jeux", "La lettre des idées"]),
          "Chaque soir, une grille, une définition tordue et un peu de silence : il suffit d’un crayon.",
          story.pick(["Jouer", "S’inscrire gratuitement"]),
        ),
      ],
      [
        0.8,
        [
          ...chrome("ad", "La suite après cette publicité"),
          ...chrome("teaser", `Lire aussi l’entretien | ${story.headline()}`),
        ],
      ],
    ),
    ...chrome(
      "comment-form",
      "Réactions",
      "Signaler une coquille",
      "Seuls les abonnés peuvent réagir aux articles du Méridien. Les messages sont lus avant publication.",
    ),
    ...chrome(
      "ad",
      story.pick(["Codes promo", "Guides d’achat"]),
      "Les meilleurs aspirateurs balais",
      `Matelas : jusqu’à -${story.int(20, 60)} %`,
    ),
    ...chrome("related", "Les plus lus", ...numbered(story.headlines(5), " ")),
    ...chrome(
      "promo",
      "Édition du jour",
      `Daté du ${weekdayName("fr", story.when.weekday)} ${story.when.day} ${monthName("fr", story.when.month)}`,
      "Lire le journal numérique",
    ),
    ...chrome(
      "paywall",
      "Votre compte est déjà ouvert ailleurs",
      "Un abonnement individuel permet une seule lecture à la fois.",
      "Reprendre la lecture ici",
      "Que se passe-t-il ?",
      "Quelqu’un, peut-être vous-même, lit Le Méridien sur une tablette ou un téléphone avec les mêmes identifiants.",
    ),
    ...chrome(
      "legal",
      "En cas de doute, changez de mot de passe ou passez à la formule Duo, qui ouvre deux accès.",
    ),
    ...chrome(
      "footer",
      "Mentions légales",
      "Politique de confidentialité",
      "Aide (FAQ)",
      story.pick(["Faire un don", "Le Méridien pour les écoles"]),
    ),
  ],
};
