import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A French network of local weeklies: your own cities, follow this medium, articles of the last hour. */
export const frMesVillesActu: Template = {
  name: "fr-mes-villes-actu",
  language: "fr",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Mon Actu",
      "Se connecter",
      "Choisir mes villes",
      "Agenda",
      "Faits divers",
      "Sports",
      "Hippisme",
    ),
    ...chrome(
      "breadcrumb",
      `Actu`,
      story.pick(["Bourgogne", "Normandie", "Auvergne"]),
      story.pick(["Vaubourg", "Landrieu", "Sarenne"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("photo-credit", story.pick(["©Illustration", "©Le Courrier du Plateau", "(©DR)"])),
    ...story.byline((author) => `Par ${author}`),
    ...story.date(
      (when) =>
        `Publié le ${when.day} ${monthName("fr", when.month).slice(0, 4)}. ${when.year} à ${when.clock.replace(":", "h")} ; mis à jour le ${when.day} ${monthName("fr", when.month).slice(0, 4)}. ${when.year} à ${when.clock.replace(":", "h")}`,
    ),
    ...chrome("follow", story.pick(["Suivre ce média", "Voir mon actu", "Ajouter à mes médias"])),
    ...story.body(
      [story.int(12, 28) / 100, chrome("audio", "Vidéos : en ce moment sur Actu")],
      [
        story.int(37, 53) / 100,
        chrome(
          "newsletter",
          "Votre région, votre actu !",
          "Recevez chaque jour les infos qui comptent pour vous.",
          "Votre adresse e-mail",
          "S’inscrire",
        ),
      ],
      [
        story.int(62, 78) / 100,
        chrome("promo", story.pick(["À lire aussi", "À LIRE AUSSI."]), story.headline()),
      ],
    ),
    ...story.pick([chrome("teaser", story.teaser()), []]),
    ...chrome(
      "follow",
      "Retrouvez les nouvelles de vos communes et de vos titres préférés en créant votre espace Mes Villes.",
      "Composez votre propre fil d’actualité : ajoutez des villes en favori, nous faisons le reste.",
    ),
    ...chrome("share", "Partagez", "Partager sur Facebook", "Partager par mail"),
    ...chrome(
      "tags",
      "Sur les thèmes",
      "#Commerces",
      `#${story.pick(["Travaux", "Justice", "Insolite"])}`,
      "#Une",
    ),
    ...chrome("related", story.pick(["Dernières actualités", "L'actu en temps réel"])),
    ...story.repeat(4, () =>
      chrome("related", `${story.int(8, 21)}h${story.int(10, 59)}`, story.headline()),
    ),
    ...story.pick([
      chrome(
        "event",
        "Près de chez vous",
        "Ciné, concerts, brocantes : que faire ce week-end ?",
        "Voir l’agenda",
      ),
      [],
    ]),
    ...chrome(
      "sponsor",
      story.pick(["Actu Partenaire", "Contenu de marque"]),
      "Pompe à chaleur : les questions à poser avant de signer",
    ),
    ...story.pick([
      chrome(
        "legal",
        "En cliquant sur « s’inscrire », vous acceptez de recevoir nos lettres d’information. Vous pouvez vous désinscrire à tout moment grâce au lien présent dans chacune d’elles. Vos données sont conservées pendant trois ans à compter de votre dernier clic.",
      ),
      [],
    ]),
    ...chrome(
      "footer",
      "Nos journaux",
      "Publier une annonce légale",
      "Politique de Cookies",
      "Gestion des consentements",
    ),
  ],
};
