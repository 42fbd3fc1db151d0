import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A local site heavy with notices: births, deaths and anniversaries lists, florist adverts, condolence forms. */
export const oldMillFamilyNotices: Template = {
  name: "old-mill-family-notices",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "breadcrumb",
      `Home / Notices & News / ${story.pick(["Community", "Tributes", "Events"])}`,
    ),
    ...story.title(),
    ...story.byline((author) => author),
    ...story.date(({ dd, mm, year }) => `${dd}.${mm}.${year}`),
    ...chrome("share", "Light a candle", "Share"),
    ...story.body(
      [
        0.3,
        chrome(
          "promo",
          `Thought for today: ${story.pick(["kind hearts are the garden", "a shared loaf is never stale"])}`,
        ),
      ],
      [0.6, chrome("promo", story.headline())],
      [0.85, chrome("ad", `Headstones from £${story.int(290, 690)}, no hurry`)],
    ),
    ...chrome(
      "promo",
      "Recent notices",
      "Ada Finch",
      `Born 2 March ${story.int(1930, 1949)}`,
      `Died ${story.int(1, 28)} ${story.when.monthName} ${story.when.year}`,
      "Leonard Yeo",
      `Aged ${story.int(71, 99)}`,
      "Service: St Anne's, Friday, 11am",
    ),
    ...chrome("ad", "Petal & Stem, funeral flowers, 01632 960 133"),
    ...chrome(
      "comment-form",
      "Leave a message of sympathy",
      "Your name",
      "Message",
      "Messages are checked",
    ),
    ...chrome("comment", `${story.reader()} left a message`, story.comment()),
    ...chrome("related", story.headline(), story.headline()),
    ...chrome("footer", `Place a notice from £${story.int(29, 59)}`, "Funeral directors", "Help"),
  ],
};
