import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Trade/faith weekly with plain text pages: letters, notices, subscriptions by post, classified */
export const mhSteepleAndPlough: Template = {
  name: "mh-steeple-and-plough",
  language: "en",
  layout: { newline: "\r\n", gap: "none", indent: "none", item: "", wrap: 88 },
  compose: (story) => [
    ...chrome("site-name", "STEEPLE & PLOUGH", "The weekly for church, chapel and countryside"),
    ...chrome("menu", "News :: Comment :: Features :: Books :: Gazette :: Jobs"),
    ...story.title(),
    ...story.byline((a) => `by ${a}`),
    ...story.date((d) => `${d.day} ${d.monthName.toUpperCase()} ${d.year}`),
    ...story.standfirst(),
    ...chrome("photo-credit", "PLOUGH PICTURE LIBRARY"),
    ...story.body(
      [0.5, chrome("promo", "Read more on the story in this week's comment")],
      [0.8, chrome("promo", story.headline())],
    ),
    ...chrome(
      "comment-form",
      "Letters to the editor",
      "Letters for publication should be sent to the office with a name and postal address, and are cut without mercy.",
    ),
    ...chrome(
      "related",
      "Other stories",
      ...story
        .repeat(3, () =>
          chrome(
            "teaser",
            story.headline(),
            `${story.int(1, 28)} ${story.when.monthShort} ${story.when.year}`,
          ),
        )
        .map((l) => l.text),
    ),
    ...chrome("promo", "Job of the week", "Organist, two services, own slippers"),
    ...chrome(
      "event",
      "Forthcoming events",
      "Festival of Preaching",
      "Hymn Marathon, Marling Abbey",
    ),
    ...chrome("podcast", "The Plough Podcast: this week, bells"),
    ...chrome(
      "paywall",
      "Welcome. To explore the site fully, sign in or subscribe. Non-subscribers can read four articles a month for free.",
    ),
    ...chrome(
      "footer",
      "Sign up for email alerts",
      "Ways to receive the paper",
      `ISSN 0000-0000, © ${story.when.year} Steeple Press`,
    ),
  ],
};
