import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A Mediterranean English daily: comment rules in prose, pharmacies on duty, ferry timetable. */
export const vallettaHarbourStandard: Template = {
  name: "valletta-harbour-standard",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("breadcrumb", `National > ${story.pick(["Court & Crime", "Politics", "Sport"])}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(
      ({ clock, day, monthName, year }) =>
        `${day} ${monthName} ${year}| ${clock}| ${story.int(1, 5)} min read`,
    ),
    ...story.body(
      [0.3, chrome("promo", "Read also", story.headline())],
      [0.7, chrome("ad", "Ad continues")],
    ),
    ...(story.int(1, 100) <= 75
      ? chrome(
          "calendar",
          "Pharmacies open on Sunday",
          "Three Arches, Sliem Road, 9am - 1pm",
          "St Paul's, Quay Street, 4pm - 7pm",
        )
      : []),
    ...(story.int(1, 100) <= 60
      ? chrome(
          "calendar",
          "Gozo ferry",
          "06.00 06.45 07.30 08.15",
          `Last boat 23.${story.int(10, 45)}`,
        )
      : []),
    ...chrome(
      "comment-form",
      "Please read before commenting: we ask readers to stay on the subject and to treat each other as they would in a queue. Comments are held for approval and may take an hour.",
    ),
    ...story.repeat(story.int(2, 3), () =>
      chrome(
        "comment",
        story.reader(),
        `${story.when.clock}`,
        story.comment(),
        `${story.int(0, 19)} replies`,
      ),
    ),
    ...(story.int(1, 100) <= 75
      ? chrome(
          "donation",
          "Support independent journalism for the price of a pastizz a week",
          "Support us",
        )
      : []),
    ...chrome("related", "Most commented", ...numbered(story.headlines(story.int(3, 5)))),
    ...chrome("footer", "Company information", "Rates", `ISSN 0000-${story.int(1000, 9999)}`),
  ],
};
