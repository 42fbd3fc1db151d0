import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Quotidien régional : fil info horodaté, « lire aussi », météo par ville, avis d'obsèques, abonnement. */
export const frLEstranQuotidien: Template = {
  name: "fr-l-estran-quotidien",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "Menu", "Ma commune", "Obsèques", "Le journal", "Se connecter", "S'abonner"),
    ...chrome(
      "breadcrumb",
      `Accueil / ${story.pick(["Bretagne", "Vendée", "Gironde"])} / ${story.pick(["Saint-Aubert", "Marenne"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(({ clock, dd, mm, year }) => `Publié le ${dd}/${mm}/${year} à ${clock}`),
    ...(story.int(1, 100) <= 50
      ? chrome("reading-time", `Lecture ${story.int(1, 6)} min`, "Écouter", "Offrir cet article")
      : []),
    ...chrome(
      "photo-credit",
      `${story.pick(["Mardi, sur la place", "Photo d'illustration", "Le bourg vu du clocher"])}. © ${story.pick(["L'Estran", "Archives"])}`,
    ),
    ...story.body(
      [0.25, chrome("promo", `Lire aussi : ${story.headline()}`)],
      [
        0.5,
        chrome(
          "newsletter",
          "Chaque soir, l'essentiel de votre commune. Votre adresse mail est utilisée pour vous envoyer cette lettre et rien d'autre.",
          "Votre e-mail",
          "OK",
        ),
      ],
      [0.75, chrome("promo", story.headline())],
    ),
    ...chrome(
      "tags",
      story.pick(["Élections", "Rugby", "Écoles"]),
      story.pick(["Faits divers", "Littoral"]),
    ),
    ...chrome(
      "ticker",
      "Météo",
      `Marenne ${story.int(5, 24)}°C averses`,
      `Saint-Aubert ${story.int(5, 24)}°C éclaircies`,
      `Marée haute ${story.int(6, 11)} h ${story.int(10, 59)}, coef. ${story.int(40, 110)}`,
    ),
    ...chrome(
      "related",
      "Fil info",
      `${story.int(18, 21)} h ${story.int(10, 59)}`,
      story.headline(),
      `${story.int(14, 17)} h ${story.int(10, 59)}`,
      story.headline(),
      `${story.int(9, 12)} h ${story.int(10, 59)}`,
      story.headline(),
    ),
    ...chrome(
      "promo",
      "Avis d'obsèques",
      `Mme Jeanne Riou, ${story.int(80, 99)} ans`,
      `M. Paul Sevin, ${story.int(70, 99)} ans`,
    ),
    ...chrome(
      "legal",
      "Conformément à la loi, vous disposez d'un droit d'accès, de rectification et d'opposition aux données qui vous concernent.",
    ),
    ...chrome("footer", "Mentions légales", "CGU", "Gérer Utiq", "Plan du site"),
  ],
};
