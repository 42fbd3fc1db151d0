import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A county paper of few staff: comment thread as prose without labels, moderator's note, poll in one line, promo between paragraphs. */
export const lwKestrelGazette: Template = {
  name: "lw-kestrel-gazette",
  language: "en",
  layout: { newline: "\r\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...story.title(),
    ...chrome("share", "Tweet", "Email", "Print"),
    ...story.byline((a) => `by ${a}`),
    ...story.date(
      ({ weekday, day, monthName, year }) => `${weekday} ${day}th ${monthName} ${year}`,
    ),
    ...story.body(
      [0.35, chrome("promo", story.headline())],
      [0.7, chrome("promo", story.headline())],
    ),
    ...chrome(
      "poll",
      story.pick([
        `Last week we asked: should the pool open on Sundays? Yes ${story.int(51, 70)}%, No ${story.int(20, 40)}%. This week: do you lock your shed?`,
        "Our poll: would you swim in the river? Tell us at the foot of the page.",
      ]),
    ),
    ...story.repeat(4, () =>
      chrome(
        "comment",
        story.comment(),
        `${story.reader()}, ${story.pick(["Kestrel Bay", "Upper Moor", "by email", "Overton"])}`,
      ),
    ),
    ...chrome(
      "comment",
      "A note from the moderator: several posts have been taken down because they named a person who has not been charged. Please don't. It isn't fair on them, and it could land both of us in court.",
    ),
    ...chrome("related", story.headline(), story.headline(), story.headline()),
    ...chrome("footer", "Kestrel Gazette", "Est. 1856"),
  ],
};
