import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A long-read magazine: audio narration, single-copy sale, founders' begging letter, footnote of the issue. */
export const foxgloveSlowJournal: Template = {
  name: "foxglove-slow-journal",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "foxglove"),
    ...chrome("menu", "Essays", "Portraits", "Archive", `Issue ${story.int(9, 40)}`, "Members"),
    ...chrome(
      "login",
      `Hello, reader. You have ${story.int(1, 3)} free ${story.pick(["essays", "pieces"])} left this month.`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => story.pick([author, `by ${author}`])),
    ...story.date(({ year, monthName }) => `${monthName} ${year}`),
    ...chrome(
      "audio",
      ...story.pick([
        ["Listen to this essay, read by the author", "28 minutes"],
        ["Hear it aloud"],
      ]),
    ),
    ...chrome("reading-time", `${story.int(1800, 6200)} words`),
    ...story.body(
      [
        0.2,
        chrome(
          "newsletter",
          story.pick([
            "Enjoying this? We send one piece like it every Sunday, and nothing else. You can stop whenever you like, and we won't ask why.",
            "Subscribe to our weekly letter",
          ]),
        ),
      ],
      [
        0.4,
        story.int(0, 1) === 1
          ? chrome(
              "photo-credit",
              story.pick([
                "All photographs by Wren Adeleke",
                "The far slope in June. Photograph by Wren Adeleke",
              ]),
            )
          : [],
      ],
      [
        0.7,
        chrome("promo", story.pick([`From the archive: ${story.headline()}`, story.headline()])),
      ],
    ),
    ...chrome(
      "donation",
      story.pick([
        "We don't run adverts, and we never have. Foxglove is made by five people at a kitchen table and paid for by 6,100 readers, some of whom have been with us since the first photocopied issue. If you've finished this piece, you have had something from us that took four months. We'd be grateful for a little back.",
        "Support slow journalism. Become a friend for £4 a month.",
      ]),
    ),
    ...chrome(
      "ad",
      story.pick([
        "Buy this issue in print, £11 plus postage",
        `Foxglove ${story.int(12, 40)} is sold out. There are nine copies left of the one before.`,
      ]),
    ),
    ...chrome(
      "author-bio",
      `The author ${story.pick(["is writing a book about edges", "lives near a river and has never learned to drive"])}.`,
    ),
    ...chrome("related", "Read on"),
    ...story.repeat(2, () => chrome("related", story.headline(), story.teaser())),
    ...chrome("newsletter", "One essay, every Sunday morning. No more than that."),
    ...chrome(
      "footer",
      "Submissions (closed until March)",
      "Stockists",
      "Imprint",
      `ISSN 20${story.int(10, 99)}-${story.int(1000, 9999)}`,
    ),
  ],
};
