import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Portail santé : vérifié par, sommaire, publicité, quiz, avertissement, forum. */
export const frFilSanteTilleul: Template = {
  name: "fr-fil-sante-tilleul",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "consent",
      ...story.pick([
        [
          "Continuer sans accepter →",
          `Avec votre accord, nous et nos ${story.int(200, 900)} partenaires utilisons des cookies pour mesurer l'audience et vous proposer des contenus adaptés.`,
          "Tout accepter",
          "Paramétrer",
        ],
        ["Ce site utilise des cookies."],
      ]),
    ),
    ...chrome("menu", "Maladies", "Symptômes", "Nutrition", "Enfant", "Psycho", "Forum"),
    ...chrome("breadcrumb", `Tilleul Santé ▸ ${story.pick(["Sommeil", "Ados", "Prévention"])}`),
    ...story.title(),
    ...story.byline((author) =>
      story.pick([`Rédigé par ${author}`, `Écrit par ${author}, journaliste santé`]),
    ),
    ...story.date(
      ({ year, month, day, clock }) =>
        `Mis à jour le ${day} ${monthName("fr", month)} ${year} à ${clock}`,
    ),
    ...chrome(
      "author-bio",
      story.pick([
        "Relu par le Dr Paul Guichard, médecin généraliste",
        "Validation médicale : Dr Samia Oualid",
      ]),
    ),
    ...story.standfirst(),
    ...chrome(
      "menu",
      "Sommaire",
      story.pick(["Définition", "L'essentiel"]),
      "Que faire ?",
      "Quand consulter ?",
    ),
    ...story.body(
      [0.3, chrome("ad", story.pick(["Publicité", "La suite après la publicité"]))],
      [
        0.6,
        chrome(
          "promo",
          story.pick([`À lire aussi : ${story.headline()}`, "Quiz : dormez-vous assez ?"]),
        ),
      ],
    ),
    ...chrome(
      "legal",
      story.pick([
        "Les informations de ce site ne remplacent pas l'avis d'un professionnel de santé. En cas d'urgence, appelez le 15.",
        "Cet article a une visée informative. Demandez conseil à votre médecin ou à votre pharmacien avant tout changement de traitement.",
      ]),
    ),
    ...chrome(
      "comment",
      `Forum : ${story.int(2, 80)} réponses`,
      `${story.reader()} : ${story.comment()}`,
      `${story.reader()} : ${story.comment()}`,
      "Posez votre question",
    ),
    ...chrome("related", story.pick(["Articles les plus lus", "Vous aimerez aussi"])),
    ...story.repeat(4, (at) => chrome("related", `${at + 1}. ${story.headline()}`)),
    ...chrome(
      "newsletter",
      "Tilleul du soir",
      story.pick(["Une idée pour mieux dormir, tous les dimanches.", "Votre dose de bien-être"]),
      "Votre adresse sera utilisée uniquement pour vous envoyer nos lettres. Vous pouvez vous désinscrire à tout moment.",
    ),
    ...chrome(
      "footer",
      "Qui sommes-nous ?",
      "Charte éditoriale",
      "Partenaires",
      "Mentions légales",
      `© Tilleul Médias ${story.when.year}`,
    ),
  ],
};
