import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A French regional daily: abonnés, lire aussi, most-read, comment rules, legal notes. */
export const frEchoDuBocage: Template = {
  name: "fr-echo-du-bocage",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Accueil", "Communes", "Sports", "Obsèques", "Petites annonces"),
    ...chrome("breadcrumb", story.pick(["Accueil / Bretagne / Saint-Aubert", "Accueil / Société"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Par ${a}`),
    ...story.date((w) => `Publié le ${w.dd}/${w.mm}/${w.year} à ${w.clock.replace(":", "h")}`),
    ...(story.int(1, 4) > 1 ? chrome("reading-time", `Lecture ${story.int(1, 5)} min`) : []),
    ...chrome("share", "FacebookX (Twitter)E-mailCopier le lien"),
    ...story.body(
      [0.22, chrome("promo", `À lire aussi : ${story.headline()}`)],
      [
        0.45,
        chrome(
          "newsletter",
          "Chaque matin, recevez l'essentiel du bocage, de la météo aux marchés. Une seule lettre, jamais deux.",
          "Votre adresse",
          "Je m'inscris",
        ),
      ],
      [0.68, chrome("related", story.headline(), story.headline())],
      [0.88, chrome("ad", "PUBLICITÉ")],
    ),
    ...chrome(
      "paywall",
      "Il vous reste deux articles gratuits. Abonnez-vous pour un euro le premier mois, sans engagement.",
    ),
    ...chrome("tags", "Pain", "Vie locale", "Saint-Aubert"),
    ...chrome("related", "Les plus lus", ...numbered(story.headlines(4), " ")),
    ...chrome(
      "comment",
      `Commentaires (${story.int(1, 40)})`,
      `${story.reader()} - le ${story.when.dd}/${story.when.mm} à ${story.int(8, 22)}h${story.int(10, 59)}`,
      story.comment(),
      "Signaler",
    ),
    ...chrome("comment-form", "Réagissez à cet article", "Vous devez être connecté"),
    ...chrome(
      "legal",
      "Les données recueillies servent à vous envoyer notre lettre. Vous disposez d'un droit d'accès, de rectification et d'opposition, que vous pouvez exercer auprès du délégué à la protection des données.",
    ),
    ...chrome("footer", "Mentions légales", "CGU", "Cookies", "Contact"),
  ],
};
