import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Catholic diocesan paper: saint of the day, Mass readings, subscription by post, bishop's column. */
export const gdDioceseOfUmzintoSower: Template = {
  name: "gd-diocese-of-umzinto-sower",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Home",
      "Vatican",
      "Diocese",
      "Youth",
      "Marriage & Family",
      "Reflections",
      "Saint of the Day",
      "Readings",
    ),
    ...chrome(
      "calendar",
      story.pick([
        "Today: St Martin de Porres",
        "Saint of the day: St Josephine Bakhita",
        "Feast: Our Lady of Sorrows",
      ]),
      `Readings: ${story.pick(["Wis 3:1-9; Ps 23; Jn 6:37-40", "Is 40:25-31; Ps 103; Mt 11:28-30"])}`,
    ),
    ...story.title(),
    ...story.byline((author) => `By ${author}`),
    ...story.date(({ day, monthName, weekday, year }) => `${weekday} ${day} ${monthName} ${year}`),
    ...chrome(
      "photo-credit",
      story.pick([
        "(Photo: Umzinto diocesan communications)",
        "Pilgrims on the last mile. (Photo: Sr Bernadette N.)",
      ]),
    ),
    ...story.body([
      0.55,
      chrome(
        "promo",
        "Ask our readers to pray with you: leave an intention at our online candle stand.",
      ),
    ]),
    ...chrome("share", "Spread the Good News:"),
    ...chrome(
      "newsletter",
      "Free to your inbox!",
      "Every Thursday: parish news, a homily that fits on one page and Fr Sipho's crossword.",
      "Subscribe",
    ),
    ...chrome(
      "donation",
      "The Sower is not funded by the diocese. Your offering, however small, prints the copies that are given away at the back of church. You may also remember us in your will.",
    ),
    ...chrome("related", "You might also like", ...story.headlines(3)),
    ...chrome(
      "author-bio",
      story.pick([
        `${story.author} teaches catechism in the coastal deanery.`,
        `${story.author} is a Dominican sister and the paper's deputy editor.`,
      ]),
    ),
    ...chrome(
      "comment-form",
      "Leave a comment",
      "Comments should be charitable, brief and, where possible, grammatical.",
    ),
    ...chrome(
      "footer",
      "Published with ecclesiastical approval",
      "Catholic press association of the region",
      "Obituaries of priests",
    ),
  ],
};
