import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Regional pages of a public broadcaster: channel choice, embedded player remains, feedback question, region picker. */
export const rkFrOndesPubliquesInfo: Template = {
  name: "rk-fr-ondes-publiques-info",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Les régions",
      "Direct TV",
      "Replay",
      "Radio",
      `Ma région : ${story.pick(["Occitanie-Est", "Haute-Marne", "Bourbonnais", "Vendée Atlantique"])}`,
      "Changer de région",
    ),
    ...(story.int(0, 1) === 1
      ? chrome(
          "consent",
          "Pour afficher ce contenu, vous devez accepter les traceurs du réseau social qui le diffuse.",
          "Gérer mes choix",
        )
      : []),
    ...chrome(
      "breadcrumb",
      "Accueil",
      story.pick(["Occitanie-Est", "Bourbonnais"]),
      story.pick(["Aude", "Allier", "Vendée"]),
      story.titleText,
    ),
    ...story.title(),
    ...story.byline((text) => `Écrit par ${text}`),
    ...story.date(
      () => `Publié le ${story.when.dd}/${story.when.mm}/${story.when.year} à ${story.when.clock}`,
    ),
    ...chrome("reading-time", `Temps de lecture : ${story.int(2, 6)} min`),
    ...chrome("share", "Copié !", "Ajouter à mes favoris", "Partager"),
    ...chrome(
      "photo-credit",
      `${story.pick(["La rivière en crue, ce lundi.", "Les habitants se sont réunis sur la place.", "Image d'illustration."])} • © ${story.pick(["Ondes publiques - C. Bastide", "MAXPPP Sud - G. Roy", "DR"])}`,
    ),
    ...story.standfirst(),
    ...chrome(
      "newsletter",
      `« ${story.pick(["Faits divers", "Environnement", "Vie quotidienne"])} » : vous voulez en lire plus ? Notre lettre du soir se compose thème par thème.`,
      "Choisir mes thèmes",
    ),
    ...story.body(
      [
        0.3,
        chrome(
          "consent",
          "Ce contenu n'est pas visible car vous avez refusé les traceurs.",
          "Accepter et voir la vidéo",
        ),
      ],
      [0.5, chrome("related", `À lire aussi : ${story.headline()}`)],
      [
        0.8,
        chrome(
          "audio",
          `durée de la vidéo : 00h0${story.int(1, 5)}mn${story.int(10, 59)}s`,
          story.headline(),
        ),
      ],
    ),
    ...(story.int(0, 1) === 1
      ? chrome(
          "poll",
          "Cet article vous a-t-il été utile ?",
          "Oui, merci",
          "Pas vraiment",
          "Merci pour votre retour !",
        )
      : []),
    ...chrome("contact", "Une remarque, une erreur à signaler ? Contacter la rédaction"),
    ...chrome("related", "Voir également", ...story.headlines(3)),
    ...chrome(
      "tags",
      story.pick(["inondations", "social", "patrimoine"]),
      story.pick(["météo", "économie", "sorties et loisirs"]),
    ),
    ...chrome(
      "calendar",
      "Au programme ce soir",
      "19 h Le journal régional",
      `20 h ${story.int(35, 59)} Enquête au lavoir, téléfilm`,
      "22 h 40 Débat en région",
    ),
    ...chrome(
      "footer",
      "Qui sommes-nous ?",
      "La déontologie",
      "Nos émissions",
      "Accessibilité : partiellement conforme",
      "Signaler un contenu illicite",
      `© Ondes publiques ${story.when.year}`,
    ),
  ],
};
