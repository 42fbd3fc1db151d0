import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { longDate } from "./dates.ts";

/** A French-language weekly read across West Africa: series, reactions, country list, offer for subscribers. */
export const frSahelHebdo: Template = {
  name: "fr-sahel-hebdo",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("language", "Édition Afrique", "Edition internationale", "English"),
    ...chrome(
      "menu",
      "Politique",
      "Économie & Entreprises",
      "Sport",
      "Dossiers",
      "Pays",
      "Offres d’emploi",
      "Se connecter",
    ),
    ...chrome(
      "breadcrumb",
      story.pick(["Accueil » Société", "Société » Reportage", "Rubriques » Actualité"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(
      (author) => `Par ${author} - ${story.pick(["envoyé spécial", "correspondance"])}`,
    ),
    ...story.date((when) => `Mis à jour le ${longDate("fr", when)} à ${when.clock}`),
    ...chrome("reading-time", `Lecture ${story.int(2, 7)} minutes.`),
    ...story.body(
      [
        story.int(22, 38) / 100,
        chrome("promo", story.pick(["Lire", "À lire", "Lire la suite"]), story.headline()),
      ],
      [story.int(52, 68) / 100, story.pick([chrome("promo", story.headline()), []])],
      [
        story.int(77, 93) / 100,
        chrome(
          "newsletter",
          "La matinale.",
          "Dix nouvelles du continent à lire avec le premier café, envoyées à six heures GMT.",
          "Votre adresse email sera utilisée par Sahel Hebdo pour vous envoyer ses newsletters.",
        ),
      ],
    ),
    ...story.pick([chrome("teaser", story.teaser()), []]),
    ...chrome(
      "paywall",
      "La Matinale est offerte, le reste se mérite : abonnez-vous à partir d’un euro et accédez à l’ensemble des contenus du site et de l’application, pendant trente jours.",
    ),
    ...chrome("comment", "Réagir à cet article", `${story.int(1, 25)} réactions`),
    ...story.repeat(3, () =>
      chrome("comment", story.reader(), story.comment(), `Répondre | Alerter`),
    ),
    ...chrome("related", ...story.pick([["Dans la même rubrique"], []]), ...story.headlines(3)),
    ...story.repeat(3, (at) => chrome("related", `0${at + 1}`, story.headline())),
    ...story.pick([
      chrome(
        "event",
        "Forum des PME",
        "Abidjan, 12 et 13 mai. Inscriptions ouvertes jusqu’au 30 avril.",
      ),
      [],
    ]),
    ...chrome("follow", "Suivez-nous", "WhatsApp", "Telegram", "TikTok"),
    ...chrome(
      "footer",
      "Qui sommes-nous",
      "Annoncer",
      "Où nous trouver ?",
      `© ${story.when.year} Sahel Hebdo Médias`,
    ),
  ],
};
