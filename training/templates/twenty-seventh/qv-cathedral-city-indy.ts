import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A tiny independent city site: bare, with two or three bits of furniture only. */
export const qvCathedralCityIndy: Template = {
  name: "qv-cathedral-city-indy",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "Cathedral City Independent"),
    ...story.title(),
    ...story.byline((author) => author),
    ...story.date(({ day, monthName, year }) => `${day} ${monthName} ${year}`),
    ...(story.int(0, 1) === 0
      ? [...chrome("photo-credit", story.pick(["Photo: Em", "Photo: us", "Photo: the bishop"]))]
      : []),
    ...story.body([0.5, story.int(0, 1) === 0 ? [...chrome("promo", story.headline())] : []]),
    ...chrome("donation", "Buy us a coffee"),
    ...chrome("pager", "Older", "Newer"),
    ...(story.int(0, 1) === 0 ? [...chrome("related", ...story.headlines(3))] : []),
    ...chrome(
      "newsletter",
      story.pick(["We send one email a week.", "An email on Sundays, short."]),
      "Your email",
    ),
    ...chrome("comment", story.reader(), story.comment()),
    ...chrome("footer", "Contact", "Made on a kitchen table"),
  ],
};
