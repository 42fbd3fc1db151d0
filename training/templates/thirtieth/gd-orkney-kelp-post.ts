import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Small Scottish islands news site on a local-news platform: supporter box, obituary notes, business sponsors. */
export const gdOrkneyKelpPost: Template = {
  name: "gd-orkney-kelp-post",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome("menu", "News", "Farming & Fishing", "Council", "Letters", "Sport", "Notices"),
    ...chrome(
      "sponsor",
      story.pick([
        "This page is supported by Stromay Marine Engineers",
        "Weather in association with Gow the Butcher",
      ]),
    ),
    ...story.title(),
    ...story.byline((author) => `By ${author}`),
    ...story.date(({ clock, dd, mm, year }) => `${dd}/${mm}/${year} ${clock}`),
    ...story.body([0.5, chrome("ad", "[[Click here to advertise your island business]]")]),
    ...chrome(
      "donation",
      "It costs about £3 to bring each story to you. If we have ever saved you a trip to a cancelled boat, please think about becoming a supporter. It can be stopped whenever you like.",
      "Become a supporter",
      "Make a one-off gift",
    ),
    ...chrome(
      "comment-form",
      "Readers' comments are switched off on this story, because of the sheriff court hearing.",
    ),
    ...chrome("related", story.pick(["LATEST NEWS", "Have you seen?"]), ...story.headlines(4)),
    ...chrome(
      "contact",
      "Do you have pictures for us? Pictures, video and gossip fit for print: 01856 000 112.",
    ),
    ...chrome(
      "event",
      "Family notices",
      story.pick(["MARWICK – Peacefully, at home", "Thanks – The family of the late Ina Drever"]),
    ),
    ...chrome("footer", "Independently regulated", "Complaints", "Cookies", "Kelp Post CIC"),
  ],
};
