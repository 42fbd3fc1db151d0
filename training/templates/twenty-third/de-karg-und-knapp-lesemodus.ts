import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** German regional site as a thin scrape holds it: little but the story, lone teasers and a closing box. */
export const deKargUndKnappLesemodus: Template = {
  name: "de-karg-und-knapp-lesemodus",
  language: "de",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Von ${author}`),
    ...story.body(
      [0.3, chrome("promo", story.headline())],
      [0.6, chrome("teaser", story.teaser())],
    ),
    ...story.repeat(story.int(1, 2), () => chrome("related", story.headline())),
    ...chrome(
      "newsletter",
      story.pick([
        "Hier geht es zu unserem täglichen Nachrichtenüberblick per E-Mail.",
        "Nichts mehr verpassen: Melden Sie sich für unseren Abendüberblick an.",
        "Unser Überblick am Abend fasst zusammen, worüber man morgen spricht.",
      ]),
    ),
    ...story.pick([
      chrome(
        "legal",
        "Der Nachdruck dieses Beitrags ist nur mit schriftlicher Erlaubnis der Redaktion gestattet.",
      ),
      [],
    ]),
  ],
};
