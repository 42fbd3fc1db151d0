import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Chaîne d'information : direct, bandeau, vidéos liées, applications, charte et signature de la rédaction. */
export const frChaineInfoMosaique: Template = {
  name: "fr-chaine-info-mosaique",
  language: "fr",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...story.pick([
      chrome("audio", "Le direct", "En ce moment : Mosaïque Matin", "Activer le son"),
      [],
    ]),
    ...chrome("ticker", "Alerte info", story.headline()),
    ...chrome("menu", "Mosaïque Info", "Politique", "International", "Tech", "Replay", "Podcasts"),
    ...story.title(),
    ...story.byline((a) => `${a} avec agences`),
    ...story.date(({ dd, mm, year, clock }) => `Le ${dd}/${mm}/${year} à ${clock}`),
    ...chrome("reading-time", `Temps de lecture : ${story.int(1, 6)} min`),
    ...story.standfirst(),
    ...story.body(
      [
        story.int(13, 27) / 100,
        chrome(
          "audio",
          story.pick([
            "Vidéo : les explications de notre envoyée spéciale – 02:11",
            "Cette vidéo n'est plus disponible",
          ]),
        ),
      ],
      [story.int(43, 57) / 100, chrome("related", ...marked("→ ", story.headlines(2)))],
      [
        story.int(68, 82) / 100,
        story.pick([
          chrome(
            "tools",
            "Une publication d'un réseau social devait s'afficher ici. Vos réglages l'en empêchent.",
            "Accepter les cookies",
          ),
          [],
        ]),
      ],
    ),
    ...chrome("share", "Partager sur X", "Partager par mail", "Ajouter à mes favoris"),
    ...story.pick([
      chrome("follow", "Suivez l'actualité en temps réel sur la chaîne WhatsApp de Mosaïque."),
      [],
    ]),
    ...story.pick([chrome("app", "Téléchargez l'application Mosaïque Info"), []]),
    ...story.pick([
      chrome(
        "related",
        "À la une",
        ...story.headlines(3),
        "En continu",
        ...story.headlines(4).map((h, n) => `${18 - n}:0${n + 2} ${h}`),
      ),
      [],
    ]),
    ...chrome("podcast", "Écoutez « Le Pourquoi », un mot de l'actualité en sept minutes"),
    ...chrome(
      "legal",
      "La rédaction de Mosaïque s'engage à corriger ses erreurs et à le dire. Pour toute demande de droit de réponse, un formulaire est à votre disposition.",
    ),
    ...chrome(
      "footer",
      "Charte déontologique",
      "Gérer les traceurs",
      "Recrutement",
      "Publicité",
      "Plan du site",
    ),
  ],
};
