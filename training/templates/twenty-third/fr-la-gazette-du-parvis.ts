import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** National French daily with a strict paywall, article gifts and contributor threads. */
export const frLaGazetteDuParvis: Template = {
  name: "fr-la-gazette-du-parvis",
  language: "fr",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...story.pick([
      chrome(
        "consent",
        "Votre vie privée, notre priorité",
        `Avec votre accord, nos ${story.int(120, 800)} partenaires et nous utilisons des traceurs pour mesurer l'audience, personnaliser les annonces et financer le travail de la rédaction.`,
        "Accepter et fermer",
        "Paramétrer",
        "Refuser et s'abonner pour 2 € par mois",
      ),
      chrome(
        "consent",
        "Continuer sans accepter →",
        "Nous avons besoin de quelques cookies pour faire tourner ce site.",
      ),
    ]),
    ...chrome(
      "menu",
      "En continu",
      "Politique",
      "International",
      "Économie",
      "Idées",
      "Culture",
      "Le magazine",
    ),
    ...chrome("breadcrumb", story.pick(["Société", "Politique", "Économie"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Par ${author}`),
    ...story.date(
      (when) =>
        `Publié aujourd'hui à ${when.clock}, modifié le ${when.day} ${monthName("fr", when.month)} ${when.year}`,
    ),
    ...chrome("reading-time", `Temps de Lecture ${story.int(2, 9)} min.`),
    ...chrome("tools", "Ajouter à vos sélections", "Offrir l'article", "Imprimer"),
    ...story.pick([
      chrome("paywall", "Article réservé aux abonnés"),
      chrome("paywall", "Accès libre pour quelques heures"),
    ]),
    ...chrome(
      "photo-credit",
      story.pick(["ADRIEN MOLLARD POUR LA GAZETTE", "Collection particulière", "HÉLÈNE SABY"]),
    ),
    ...story.body(
      [
        0.3,
        chrome(
          "related",
          "Lire aussi",
          `${story.pick(["Article réservé à nos abonnés", ""])} ${story.headline()}`,
        ),
      ],
      [
        0.55,
        story.pick([
          chrome("related", `Lire le décryptage : ${story.headline()}`),
          chrome("related", `Écouter aussi ${story.headline()}`),
        ]),
      ],
      [
        0.8,
        story.pick([
          chrome(
            "podcast",
            "Le goût des jours, un podcast à écouter chaque jeudi sur toutes les plateformes",
          ),
          [],
        ]),
      ],
    ),
    ...chrome(
      "author-bio",
      `${story.author} ${story.pick(["(Valmont, correspondance)", "(envoyée spéciale)", "est journaliste au service France"])}`,
    ),
    ...story.pick([
      chrome(
        "paywall",
        `Il vous reste ${story.int(40, 85)} % de cet article à lire. La suite est réservée aux abonnés.`,
      ),
      chrome(
        "paywall",
        "Lecture en cours sur un autre appareil. Vous pouvez lire cet article sur un seul appareil à la fois.",
        "Continuer à lire ici",
      ),
    ]),
    ...chrome(
      "comment",
      story.pick(["Contributions", "Vos réactions"]),
      story.reader(),
      `${story.when.dd}/${story.when.mm}/${story.when.year} à ${story.int(10, 23)}:${story.int(10, 59)}`,
      story.comment(),
    ),
    ...chrome(
      "related",
      "Dans la rubrique",
      ...story.headlines(4),
      story.pick(["Voir plus", "Toutes les actualités en continu"]),
    ),
    ...chrome(
      "footer",
      "Les services",
      "Guides d'achat",
      "Boutique",
      "Codes promo",
      "Conditions générales",
      "Politique de confidentialité",
      "Aide (FAQ)",
    ),
  ],
};
