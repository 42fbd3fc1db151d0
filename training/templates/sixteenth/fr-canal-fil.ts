import { monthName } from "../calendar.ts";
import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A French rolling-news site: cookies or subscription, direct strip, video lines, sujets associés, other sites' links. */
export const frCanalFil: Template = {
  name: "fr-canal-fil",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome(
      "consent",
      "Continuer sans accepter",
      "Canal Fil et 194 sociétés souhaitent déposer des traceurs sur votre appareil pour mesurer l'audience et choisir les publicités. Vous pourrez changer d'avis quand vous voudrez, en bas de chaque page.",
      "Tout accepter",
      "Paramétrer",
    ),
    ...chrome("menu", "Direct", "Vidéos", "Politique", "Société", "Conso", "Météo", "Jeux"),
    ...chrome(
      "ticker",
      story.pick(["EN DIRECT", "ALERTE INFO", `${story.when.clock} ${story.headline()}`]),
    ),
    ...story.title(),
    ...story.byline((author) => `${author}${story.pick(["", " avec agences", ", journaliste"])}`),
    ...story.date(
      ({ day, year, month, clock }) => `Le ${day} ${monthName("fr", month)} ${year} à ${clock}`,
    ),
    ...story.standfirst(),
    ...chrome("share", "Partager sur", "WhatsApp", "Messenger", "Lien copié !"),
    ...story.body(
      [
        0.3,
        chrome(
          "tools",
          story.pick([
            "Cette vidéo ne peut pas être lue.",
            "Votre navigateur ne supporte pas ce lecteur.",
          ]),
        ),
      ],
      [0.55, chrome("related", story.headline(), story.pick(["Dossier", "Vidéo", story.teaser()]))],
      [
        0.8,
        chrome(
          "promo",
          story.pick([
            "Suivez-nous sur Google Actualités et n'en perdez pas une miette.",
            story.teaser(),
          ]),
        ),
      ],
    ),
    ...chrome(
      "tags",
      "Sujets associés",
      story.pick(["Transports", "Gastronomie"]),
      story.pick(["Économie", "Région", "Justice"]),
    ),
    ...chrome(
      "author-bio",
      story.author,
      story.pick([
        "Journaliste",
        "Journaliste au service Société. Passé par la presse locale, où il a couvert onze élections et une inondation.",
      ]),
    ),
    ...chrome(
      "related",
      story.pick(["Sur le même thème", "Ailleurs sur le web", "Plus d'actualités"]),
      ...marked(story.pick(["", "▶ ", "• "]), story.headlines(5)),
    ),
    ...chrome(
      "sponsor",
      "Contenus sponsorisés",
      "Panneaux solaires : votre département est-il éligible ?",
      "Elle plie ses draps ainsi depuis 40 ans, les voisins n'en reviennent pas",
    ),
    ...chrome("newsletter", "Chaque soir à 19 h, l'essentiel de la journée", "Je m'inscris"),
    ...chrome("podcast", "Le podcast : Au bout du fil, épisode 212"),
    ...chrome("counter", `${story.int(2, 90)} partages`, `Lu ${story.int(1000, 90000)} fois`),
    ...chrome(
      "footer",
      "Qui sommes-nous ?",
      "Contacts",
      "Plan du site",
      "Accessibilité : non conforme",
      `© Canal Fil ${story.when.year}`,
    ),
  ],
};
