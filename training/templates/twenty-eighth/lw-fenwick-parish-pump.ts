import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A volunteer-run village site: 'about this newspaper' in prose, calls for helpers, jumble of notices in full sentences. */
export const lwFenwickParishPump: Template = {
  name: "lw-fenwick-parish-pump",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome(
      "site-name",
      "The Fenwick Pump",
      "Printed on the first Thursday, read until the next",
    ),
    ...chrome("menu", "Front", "Diary", "Lost & Found", "Who does what"),
    ...story.title(),
    ...story.date(({ day, monthName, year }) => `Posted on ${day} ${monthName} ${year}`),
    ...story.byline((a) => `Sent in by ${a}`),
    ...story.body([
      0.6,
      chrome(
        "event",
        story.pick([
          "The jumble sale is on Saturday at ten. Bring what you can carry and take home less.",
          "Choir meets on Wednesdays in the lower hall. You do not have to be able to sing, but it helps if you can stand.",
        ]),
      ),
    ]),
    ...chrome(
      "footer",
      "About the Pump",
      "The Pump was begun in 1978 by three people who were cross about a drain. It is put together at a kitchen table, it belongs to nobody, and every house in the parish gets one whether it wants to or not.",
      "We print what we are sent if it is true, kind or useful, and try for two out of three. Letters should be short. Poems should be shorter.",
    ),
    ...chrome(
      "contact",
      "Somebody is needed to fold. It takes an evening a month, there are biscuits, and the present folder is ninety-one. If you could, please ring Dot on 01632 960 289 after Countdown.",
    ),
    ...chrome("promo", ...marked("« ", [story.headline()]), ...marked("» ", [story.headline()])),
    ...chrome(
      "sponsor",
      "Hosting has been kindly paid for by Murgatroyd & Daughter, who will sweep your chimney, and by a lady in Back Lane.",
    ),
  ],
};
