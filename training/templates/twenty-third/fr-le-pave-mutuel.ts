import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Independent reader-owned investigative site, tip line and long donation appeals. */
export const frLePaveMutuel: Template = {
  name: "fr-le-pave-mutuel",
  language: "fr",
  layout: { newline: "\n", gap: "all", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("site-name", "Le Pavé mutuel"),
    ...chrome("menu", "Enquêtes", "Portfolios", "Le Studio", "Le Club", "Faire un don"),
    ...chrome("login", "Déjà abonné·e ?"),
    ...chrome(
      "tags",
      `${story.pick(["Institutions", "Environnement", "Travail"])} — ${story.pick(["Enquête", "Reportage", "Récit"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(),
    ...story.date(
      (when) => `${when.day} ${monthName("fr", when.month)} ${when.year} à ${when.clock}`,
    ),
    ...chrome("tools", "PDF", "Prêter l'article", "Suivre ce sujet", "Lecture zen"),
    ...story.body(
      [
        0.35,
        chrome(
          "promo",
          "À lire dans notre dossier",
          story.headline(),
          `${story.when.dd} ${monthName("fr", story.when.month)} ${story.when.year}`,
        ),
      ],
      [
        0.6,
        story.pick([
          chrome(
            "donation",
            `Aucun actionnaire, aucune publicité, aucune subvention : seuls nos lecteurs peuvent nous acheter. Vous êtes ${story.int(20000, 90000)} à faire vivre ce journal. Si vous le pouvez, rejoignez-les.`,
            "Je soutiens",
          ),
          chrome(
            "donation",
            "Une enquête, ce sont des mois de travail et parfois des procès. Votre don, déductible des impôts à 66 %, nous permet de tenir.",
            "Donner 20 €",
          ),
        ]),
      ],
    ),
    ...chrome("author-bio", story.author),
    ...chrome(
      "newsletter",
      "Recommandé pour vous par la rédaction",
      "Le meilleur du Pavé, le samedi matin",
      "S'inscrire",
    ),
    ...chrome(
      "contact",
      "Si vous avez des informations à nous communiquer, écrivez-nous à enquete@pave.example. Pour les documents, passez par notre serveur chiffré.",
    ),
    ...chrome(
      "first-published",
      `Boîte noire : les personnes citées ont été interrogées par téléphone entre le ${story.int(2, 9)} et le ${story.int(10, 28)} ${monthName("fr", story.when.month)}. La plupart ont relu leurs citations.`,
    ),
    ...chrome(
      "comment",
      `${story.int(0, 90)} commentaires`,
      "Les abonnés seuls peuvent réagir.",
      "Les plus récents",
    ),
    ...story.repeat(story.int(1, 2), () =>
      chrome(
        "comment",
        story.reader(),
        story.comment(),
        `Recommander (${story.int(0, 40)})`,
        "Signaler",
      ),
    ),
    ...chrome(
      "related",
      "La Une du Pavé",
      story.headline(),
      story.teaser(),
      "par un de nos blogueurs",
      story.headline(),
    ),
    ...chrome(
      "footer",
      "Nos engagements",
      `Index égalité : ${story.int(80, 99)}/100`,
      "Contacts",
      "Informations légales",
      "Crédits",
    ),
  ],
};
