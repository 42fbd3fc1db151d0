import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Nigerian news site: read-also lines in caps, WhatsApp channel, exchange rate box, disclaimer and copyright prose. */
export const lekkiTideDispatch: Template = {
  name: "lekki-tide-dispatch",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "breadcrumb",
      `Home » ${story.pick(["News", "Metro", "Politics", "Sports"])} » ${story.titleText}`,
    ),
    ...story.title(),
    ...story.byline((author) => `By ${author}`),
    ...story.date(({ clock, day, monthName, year }) => `${monthName} ${day}, ${year} ${clock}`),
    ...chrome("counter", `${story.int(112, 9800)} views`, `${story.int(0, 41)} comments`),
    ...chrome("share", "Facebook", "Twitter", "WhatsApp", "Telegram"),
    ...story.body(
      [0.2, chrome("promo", `READ ALSO: ${story.headline()}`)],
      [
        0.45,
        [...chrome("promo", `ALSO READ: ${story.headline()}`), ...chrome("ad", "Advertisement")],
      ],
      [0.7, chrome("promo", story.headline())],
      [0.85, chrome("promo", "TOP STORIES", story.headline(), story.headline())],
    ),
    ...chrome(
      "follow",
      ...story.pick([
        ["Join our WhatsApp channel for stories as they break"],
        ["Kindly share this story", "Contact: tips desk, 0800 555 0190"],
      ]),
    ),
    ...chrome(
      "legal",
      "The words and pictures on this site belong to the Dispatch. Nobody may copy them to another page, paper or programme, in part or as a whole, unless the editor has agreed in writing.",
    ),
    ...chrome(
      "ticker",
      "Black market today",
      `Dollar: buy N${story.int(1400, 1499)} sell N${story.int(1500, 1570)}`,
      `Pound: buy N${story.int(1880, 1940)} sell N${story.int(1950, 2010)}`,
    ),
    ...chrome(
      "comment-form",
      "Leave a Reply",
      "We keep your email address to ourselves. Fields with a * must be filled in",
      "Comment *",
      "Name *",
      "Email *",
      "Remember me on this computer for my next remark",
    ),
    ...chrome("pager", "Previous article", story.headline(), "Next article", story.headline()),
    ...chrome(
      "related",
      "RELATED ARTICLES",
      "MORE FROM AUTHOR",
      ...story.headlines(story.int(2, 4)),
    ),
    ...chrome("footer", "Lekki Tide Dispatch", "About", "Rate card", "Complaints"),
  ],
};
