import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A French regional daily with communes in its tags and a subscription offer in the text. */
export const frLaGazetteDuHautLez: Template = {
  name: "fr-la-gazette-du-haut-lez",
  language: "fr",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "consent",
      "Continuer sans accepter",
      "Avec votre accord, nos 96 partenaires et nous déposons des cookies pour mesurer l'audience, personnaliser la publicité et financer le travail de 210 journalistes.",
    ),
    ...chrome(
      "menu",
      "Ma commune",
      "Faits divers",
      "Sports",
      "Loisirs",
      "Obsèques",
      "Annonces légales",
      "Le journal en ligne",
    ),
    ...chrome("paywall", story.pick(["S'abonner à partir de 1 €", "Réservé aux abonnés"])),
    ...chrome(
      "breadcrumb",
      story.pick(["Accueil > Occitanie > Saint-Aubrac", "Accueil  Économie  Transports"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((name) => story.pick([name, `Par ${name}`, `La Gazette ${name}`])),
    ...story.date((w) => `Publié le ${w.dd}/${w.mm}/${w.year} à ${w.clock.replace(":", "h")}`),
    ...chrome("audio", story.pick(["Écouter l'article", "Lire le journal numérique"])),
    ...chrome("comment", "Réagir", "Partager"),
    ...chrome(
      "photo-credit",
      story.pick([
        "La place du village, jeudi matin. | LA GAZETTE",
        "Photo d'illustration. © Hugo Séverin",
      ]),
    ),
    ...story.body(
      [
        0.3,
        chrome("related", story.pick(["Lire aussi : ", "À lire aussi. ", "➡️ "]) + story.headline()),
      ],
      [
        0.6,
        story.int(0, 1)
          ? chrome(
              "newsletter",
              "Newsletter Le Bonjour du matin",
              "Chaque matin, l'essentiel de votre commune, avant le café.",
              "Votre e-mail",
              "OK",
              "Votre adresse sert à vous envoyer cette lettre et rien d'autre. Vous pouvez vous désinscrire d'un clic.",
            )
          : chrome("ad", "Publicité", "La suite après cette publicité"),
      ],
    ),
    ...chrome("tags", "Saint-Aubrac", "Commerces", story.pick(["Mairie", "Social"])),
    ...chrome("related", story.pick(["Sur le même sujet", "Lire plus"]), ...story.headlines(3)),
    ...chrome("promo", "Les plus lus", ...counted(story.headlines(5))),
    ...chrome(
      "comment",
      `Vos commentaires (${story.int(1, 22)})`,
      ...[
        story.reader(),
        `Le ${story.when.dd}/${story.when.mm} à 19h${story.int(10, 59)}`,
        story.comment(),
        "Signaler",
      ],
    ),
    ...chrome(
      "event",
      "Que faire ce week-end ?",
      "Vide-greniers à Cassac, dimanche dès 7 h",
      "Loto du comité, salle des fêtes",
    ),
    ...chrome(
      "ad",
      "Contenus sponsorisés",
      "Isolation : les propriétaires nés avant 1968 concernés",
      "Proposé par Reflet",
    ),
    ...chrome(
      "footer",
      "Mentions légales",
      "Gérer mon consentement",
      "Charte de déontologie",
      `© La Gazette du Haut-Lez ${story.when.year}`,
    ),
  ],
};
