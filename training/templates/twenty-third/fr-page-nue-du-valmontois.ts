import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** French local site as a thin scrape holds it: story, bare related headlines, one closing appeal. */
export const frPageNueDuValmontois: Template = {
  name: "fr-page-nue-du-valmontois",
  language: "fr",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...story.title(),
    ...story.byline((author) => `Par ${author}`),
    ...story.date((when) => `${when.dd}/${when.mm}/${when.year}`),
    ...story.standfirst(),
    ...story.body(
      [story.int(30, 40) / 100, chrome("promo", story.headline())],
      [0.7, story.pick([chrome("teaser", story.teaser()), []])],
    ),
    ...story.pick([
      chrome(
        "author-bio",
        `${story.author} couvre la vallée depuis plus de dix ans et répond volontiers au courrier des lecteurs.`,
      ),
      [],
    ]),
    ...chrome(
      "newsletter",
      story.pick([
        "Chaque soir, nous résumons la journée en un courriel. Pour le recevoir, laissez-nous votre adresse.",
        "Envie de rester informé ? Notre lettre gratuite part à 19 heures.",
      ]),
    ),
    ...story.repeat(story.int(1, 3), () => chrome("related", story.headline())),
    ...story.pick([
      chrome(
        "comment-form",
        "Les réactions sont ouvertes aux lecteurs inscrits, dans le respect de chacun.",
      ),
      [],
    ]),
  ],
};
