import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Site d'enquête sans publicité: lettre aux lecteurs, « boîte noire », biographie, dossier et émissions en phrases. */
export const frArriereCour: Template = {
  name: "fr-arriere-cour",
  language: "fr",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("site-name", "Arrière-cour"),
    ...chrome("login", "Se connecter", "S'abonner"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(),
    ...story.date(
      ({ day, month, year, clock }) =>
        `${day} ${monthName("fr", month)} ${year} à ${clock.replace(":", "h")}`,
    ),
    ...chrome("tools", "Agrandir le texte", "Imprimer", "Offrir l'article"),
    ...story.body(
      [0.35, chrome("related", "Notre dossier", story.headline(), story.teaser())],
      [
        0.7,
        chrome(
          "donation",
          story.pick([
            "Arrière-cour ne vit que de ses lecteurs. Pas de milliardaire, pas de subvention, pas de publicité pour des croisières. Un abonnement, c'est une enquête de plus.",
            "Vous n'êtes pas abonné ? Ce mois-ci, chacun paie ce qu'il veut. Certains paient trop, et nous les remercions.",
          ]),
        ),
      ],
    ),
    ...chrome(
      "author-bio",
      `${story.author} ${story.pick(["a rejoint la rédaction en 2018 après dix ans de radio.", "travaille sur les campagnes, les trains et les petites lignes."])} Pour lui écrire en toute discrétion, passez par notre plateforme sécurisée ou, plus simplement, par la poste.`,
    ),
    ...chrome(
      "podcast",
      "À écouter : dans « Hors cadre », Salomé reçoit un ancien huissier qui raconte ce que l'on trouve derrière les portes.",
    ),
    ...chrome(
      "comment",
      `${story.int(3, 60)} commentaires`,
      "Seuls nos abonnés peuvent commenter.",
    ),
    ...story.repeat(story.int(2, 5), () =>
      chrome(
        "comment",
        story.reader(),
        story.comment(),
        story.pick(["Recommander", "Répondre", "Alerter"]),
      ),
    ),
    ...chrome(
      "legal",
      "Vous savez quelque chose que nous devrions savoir ? Écrivez à enquete@arrierecour.example. Pour les documents délicats, mieux vaut une enveloppe sans nom, glissée sous notre porte ou dans notre coffre numérique.",
    ),
    ...chrome(
      "footer",
      "Directrice éditoriale : Hélène Marchaux",
      "La société éditrice est détenue par un fonds à but non lucratif.",
      "Commission paritaire : 0000 Y 00000",
    ),
  ],
};
