import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Public radio in North America: transcript notes, sponsor credits, membership letter, schedule. */
export const tamarackPublicRadio: Template = {
  name: "tamarack-public-radio",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "Tamarack Public Radio"),
    ...(story.int(1, 100) <= 70
      ? chrome(
          "podcast",
          `Next up: ${story.int(4, 9)}:00 PM ${story.pick(["Evening Edition", "Jazz Porch"])}`,
          "Play Live Radio",
          "Show Search",
        )
      : []),
    ...story.title(),
    ...story.byline((author) => `${author} | Tamarack Public Radio`),
    ...story.date(
      ({ clock, day, monthName, year }) => `Published ${monthName} ${day}, ${year} at ${clock} CST`,
    ),
    ...chrome("share", "Facebook", "LinkedIn", "Flipboard"),
    ...(story.int(1, 100) <= 70
      ? chrome("audio", `LISTEN • ${story.int(2, 7)}:${story.int(10, 59)}`, "Transcript")
      : []),
    ...story.body(
      [
        0.25,
        chrome(
          "photo-credit",
          `${story.pick(["Lou Berglund", "A. Kwan"])} / TPR`,
          story.pick(["A view down Main Street", "The meeting ran late"]),
        ),
      ],
      [
        0.5,
        chrome(
          "donation",
          "Public radio is made by its listeners. In the last year 6,100 of you gave, most of you less than ten dollars a month. Thank you for keeping the lights on and the tower de-iced.",
        ),
      ],
      [0.75, chrome("promo", story.headline())],
    ),
    ...chrome("tags", "Tags", story.pick(["State Politics", "Environment", "Education"])),
    ...(story.int(1, 100) <= 75
      ? chrome(
          "author-bio",
          story.author,
          `${story.author} reports on the Iron Lakes for TPR. Reach out with story ideas by e-mail or by postcard, which is preferred.`,
          `See stories by ${story.author}`,
        )
      : []),
    ...(story.int(1, 100) <= 70
      ? chrome(
          "sponsor",
          "TPR is supported by the Birchline Credit Union and by Kettle River Canoes.",
        )
      : []),
    ...chrome("related", "Related Content", story.headline(), story.teaser(), story.headline()),
    ...chrome(
      "calendar",
      "On the schedule",
      "5:00 Morning Table",
      "9:00 The Long Call-In",
      "12:00 Noon News",
    ),
    ...chrome(
      "footer",
      "Stay Connected",
      `© ${story.when.year} TPR`,
      "FCC Applications",
      "Donate a car",
    ),
  ],
};
