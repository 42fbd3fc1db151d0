import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A church weekly: prayer-page promo, appeal letter in prose, book offer, event, letters to the editor as comments. */
export const lwLighthouseFaith: Template = {
  name: "lw-lighthouse-faith",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("breadcrumb", "News › UK & World"),
    ...story.title(),
    ...story.byline((a) => `by ${a}`),
    ...story.date(({ day, monthName, year }) => `${day} ${monthName.toUpperCase()} ${year}`),
    ...story.body([
      0.6,
      chrome(
        "promo",
        story.pick([
          "Leader comment: a door that is opened too late",
          "Features: the monk who repairs accordions",
        ]),
      ),
    ]),
    ...chrome(
      "donation",
      "Dear friend,",
      "For 140 years this paper has gone out into vestries, kitchens and at least one lighthouse. It has outlived eleven archbishops. What it may not outlive is the price of paper.",
      "May I ask you to think of us, with a gift now or a line in your will? It would mean that whoever reads it in 2050 will have somebody to disagree with.",
      "Yours, The Editor",
    ),
    ...chrome(
      "promo",
      "From our bookshop",
      "Small Mercies: 52 readings for people in a hurry. Paperback, £9.99. Our price, £8.50. Two sentences for each day, and a psalm for Sundays.",
    ),
    ...chrome(
      "event",
      "Quiet Day",
      "Come away for a day and say nothing. Led by Sister Benedicta, who will speak as little as she can. Lunch is included; phones are not.",
    ),
    ...chrome(
      "comment",
      "Letters to the editor",
      "Sir, — Your leader of last week says that nobody under forty knows a collect. I am thirty-eight and know nine.",
      story.pick(["NAME AND ADDRESS SUPPLIED", "(The Revd) P. Moss"]),
    ),
    ...chrome(
      "login",
      "To read up to four articles for free, register. You will need an address that works.",
    ),
  ],
};
