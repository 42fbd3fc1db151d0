import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A French weekly of ideas: paywall prose, issue line, inline letters, author bios. */
export const lucarneHebdoIdees: Template = {
  name: "lucarne-hebdo-idees",
  language: "fr",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "Lucarne, l'hebdo qui prend son temps"),
    ...chrome("menu", "Monde", "Société", "Idées", "Culture", "Le kiosque"),
    ...story.title(),
    ...story.byline((author) => `Texte : ${author}`),
    ...story.standfirst(),
    ...story.date(({ day, mm, year }) => `Le ${day}.${mm}.${year}`),
    ...chrome("audio", story.pick(["Écouter l'article", "Version audio réservée aux abonnés"])),
    ...story.body([
      0.5,
      chrome(
        "donation",
        story.pick([
          "Lucarne ne vit que de ses lecteurs. Pour cinq euros par mois, vous nous aidez à payer des enquêtes que personne d'autre ne financera.",
          "Cet article est en accès libre grâce à nos abonnés. Rejoignez-les.",
        ]),
      ),
    ]),
    ...chrome(
      "first-published",
      `Article paru dans le numéro ${story.int(200, 900)}, en kiosque jeudi`,
    ),
    ...chrome(
      "related",
      "Dans la même rubrique",
      ...story
        .repeat(3, () => chrome("related", story.headline(), story.teaser()))
        .map((line) => line.text),
    ),
    ...chrome("share", "Offrir cet article", "Copier le lien"),
    ...chrome("comment", `${story.int(2, 19)} réactions`),
    ...story.repeat(2, () =>
      chrome("comment", `${story.reader()} - il y a ${story.int(1, 9)} jours`, story.comment()),
    ),
    ...chrome("footer", "Qui sommes-nous ?", "Vos données", "Nous écrire", "Publicité"),
  ],
};
