import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Small-town weekly: the list of other headlines runs straight on after the last paragraph, no heading at all. */
export const harrowCrossGazette: Template = {
  name: "harrow-cross-gazette",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "The Harrow Cross Gazette"),
    ...chrome(
      "menu",
      "Front page",
      "Round the villages",
      "Courts & council",
      "Down the club",
      "Hatches, matches",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => a),
    ...story.date(({ day, monthName, year }) => `${day} ${monthName} ${year}`),
    ...chrome(
      "photo-credit",
      story.pick([
        "The scene on Tuesday morning. Picture: Ken Aldous",
        "How it looked last week (Ken Aldous)",
        "Ken Aldous was there with his camera",
      ]),
    ),
    ...story.body(
      [0.4, chrome("promo", story.headline())],
      [0.75, chrome("promo", story.teaser())],
    ),
    ...chrome("related", ...story.headlines(6)),
    ...chrome(
      "newsletter",
      "Every Thursday at six we put the week's paper into an email and send it to 4,100 kitchens. Yours could be one.",
      "Your address",
    ),
    ...chrome("footer", "Set and printed at 4 Tannery Row", `© ${story.when.year}`),
  ],
};
