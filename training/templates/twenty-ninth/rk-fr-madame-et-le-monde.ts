import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A lifestyle magazine: affiliate notes, shopping lines, quiz, horoscope, look-alike related titles. */
export const rkFrMadameEtLeMonde: Template = {
  name: "rk-fr-madame-et-le-monde",
  language: "fr",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Mode",
      "Beauté",
      "Société",
      "Cuisine",
      "Déco",
      "Psycho",
      "Astro",
      "Boutique",
    ),
    ...chrome(
      "breadcrumb",
      `Madame et le monde › ${story.pick(["Société", "Psycho"])} › ${story.pick(["Témoignages", "News société"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((text) => `Par ${text}`),
    ...story.date(
      () =>
        `Publié le ${story.when.dd} ${monthName("fr", story.when.month)} ${story.when.year} à ${story.when.clock}`,
    ),
    ...chrome("photo-credit", `© ${story.pick(["iPhoto Studio", "Presse", "Unspl. / Kara M."])}`),
    ...chrome("tools", "Sauvegarder", "Épingler"),
    ...(story.int(0, 1) === 1
      ? chrome(
          "sponsor",
          "Cet article peut contenir des liens affiliés : si vous achetez, nous touchons une petite commission, sans que le prix change pour vous.",
        )
      : []),
    ...story.body(
      [0.2, chrome("related", `À découvrir également : ${story.headline()}`)],
      [
        0.45,
        chrome(
          "poll",
          `Quiz : ${story.pick(["Quelle amie êtes-vous vraiment ?", "Savez-vous lire une étiquette ?"])}`,
          "Commencer le test",
        ),
      ],
      [
        0.7,
        chrome(
          "sponsor",
          "Shopping",
          story.pick([
            "Le pull en laine qui ne gratte pas, 59,90 €",
            "La crème à la figue de barbarie, 24 €",
            "Le carnet de gratitude, 17,50 €",
          ]),
          "Voir l'offre",
        ),
      ],
    ),
    ...chrome(
      "newsletter",
      "Inscrivez-vous à la newsletter",
      "Le meilleur de la semaine, sans injonction et sans filtre, tous les samedis à l'heure du café.",
      "Mon adresse",
      "Je valide",
    ),
    ...chrome(
      "calendar",
      "Horoscope",
      "Cancer : vos proches comptent sur vous, et vous comptez vos heures.",
      "Lion : une dépense de trop, mais quelle dépense.",
      "Vierge : rangez, triez, respirez.",
    ),
    ...chrome("related", "Cela pourrait vous plaire", ...story.headlines(4)),
    ...chrome("related", `Vidéo du jour : ${story.headline()}`),
    ...chrome("comment-form", "Soyez la première à réagir"),
    ...chrome(
      "footer",
      "Le magazine en kiosque",
      "S'abonner dès 1,50 € le numéro",
      "Nos magazines",
      "Index astro",
      "Confidentialité",
      "Groupe Presse Belle-Rive",
    ),
  ],
};
