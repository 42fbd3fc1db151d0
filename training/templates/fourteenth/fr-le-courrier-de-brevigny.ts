import { chrome, marked, numbered } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, stray, within } from "./extras.ts";

/** Quotidien régional: « À lire aussi », invitation à s'abonner, légendes avec crédit. */
export const frLeCourrierDeBrevigny: Template = {
  name: "fr-le-courrier-de-brevigny",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose(story) {
    return [
      chrome("menu", "À la une", "Ma commune", "Faits divers", "Sports", "Annonces", "Obsèques"),
      chrome("login", "Se connecter", "S'abonner"),
      chrome("breadcrumb", "Accueil / Brévigny"),
      story.title(),
      story.standfirst(),
      story.byline((a) => story.pick(["Par ", ""]) + a),
      story.date((w) => `Publié le ${w.dd}/${w.mm}/${w.year} à ${w.clock.replace(":", "h")}`),
      chrome(
        "photo-credit",
        `${caption(story)} ${story.pick(["© Le Courrier – J. Pons", "| DR", "Photo d'illustration"])}`,
      ),
      within(
        story,
        [
          story.int(18, 30) / 100,
          chrome(
            "promo",
            ...marked(story.pick(["À lire aussi : ", "Lire aussi. ", "➜ "]), story.headlines(1)),
          ),
        ],
        [
          story.int(42, 54) / 100,
          chrome(
            "paywall",
            story.pick([
              "Cet article vous est offert par nos abonnés. Pour un euro le premier mois, lisez tous les autres.",
              "Il vous reste deux articles gratuits ce mois-ci.",
            ]),
          ),
        ],
        [story.int(62, 72) / 100, stray(story, "fr")],
        [story.int(82, 92) / 100, chrome("ad", "Publicité")],
      ),
      chrome("share", "Partager", "Copier le lien", "Imprimer"),
      chrome("related", "Les plus lus", ...numbered(story.headlines(5))),
      chrome(
        "newsletter",
        "La matinale du Courrier : chaque jour à sept heures, l'essentiel de votre commune.",
        "Votre adresse e-mail",
        "Je m'inscris",
      ),
      chrome(
        "comment",
        story.reader(),
        story.comment(),
        "Signaler",
        story.reader(),
        story.comment(),
        "Signaler",
      ),
      chrome("footer", "Mentions légales", "CGV", "Gestion des cookies", "Plan du site"),
    ].flat();
  },
};
