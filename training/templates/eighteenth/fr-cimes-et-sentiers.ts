import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Magazine de montagne en ligne : boutique, numéro en kiosque, topo, partenaires, bio. */
export const frCimesEtSentiers: Template = {
  name: "fr-cimes-et-sentiers",
  language: "fr",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "Cimes & Sentiers"),
    ...chrome("menu", "Le mag", "Topos", "Matériel", "Refuges", "Boutique", "S'abonner"),
    ...chrome(
      "ad",
      story.pick([
        "En kiosque : notre hors-série « Lacs », 7,90 €",
        "-20 % sur les raquettes avec le code NEIGE",
      ]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => story.pick([`Texte : ${author}`, `Par ${author}`])),
    ...story.date(({ year, month, day }) => `${day} ${monthName("fr", month)} ${year}`),
    ...chrome(
      "photo-credit",
      story.pick(["Photos : Élise Grandjean", "© Élise Grandjean / Cimes & Sentiers"]),
    ),
    ...story.body(
      [
        0.5,
        chrome(
          "photo-credit",
          ...story.pick([
            ["Vue depuis la terrasse, au petit matin. © Élise Grandjean"],
            ["Sur la crête.", "Sur la crête. © É. Grandjean"],
          ]),
        ),
      ],
      [0.35, chrome("promo", story.pick(["Voir le topo complet", story.headline()]))],
      [
        0.7,
        chrome(
          "paywall",
          story.pick([
            "Vous lisez un article offert par nos abonnés. Rejoignez-les dès 3 € par mois.",
            `Il vous reste ${story.int(1, 3)} articles gratuits.`,
          ]),
        ),
      ],
    ),
    ...chrome(
      "author-bio",
      story.pick([
        "Elle écrit pour Cimes & Sentiers depuis dix ans. Prochain projet : ralentir.",
        "Journaliste, il vit à 1 200 mètres et descend pour le pain.",
      ]),
    ),
    ...chrome("related", story.pick(["Poursuivre la balade", "Sur le même sentier"])),
    ...story.repeat(story.int(2, 3), () => chrome("related", story.headline(), story.teaser())),
    ...chrome("share", "Partagez la trace"),
    ...story.repeat(story.int(1, 2), () =>
      chrome(
        "comment",
        `${story.reader()}, le ${story.int(1, 28)}/${story.when.mm}`,
        story.comment(),
      ),
    ),
    ...chrome("newsletter", "La météo des cimes, le jeudi dans votre boîte"),
    ...chrome(
      "sponsor",
      `Avec le soutien de ${story.pick(["la Fédération des Refuges", "Piolet & Cie"])}`,
    ),
    ...chrome("footer", "Mentions légales", "CGV", "Annonceurs", "Contact rédaction"),
  ],
};
