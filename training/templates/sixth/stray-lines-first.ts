import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A bad scrape of a gallery-led page: overlay buttons, image counters and captions first, "more on this" rows with dates in mid-text. */
export const strayLinesFirst: Template = {
  name: "stray-lines-first",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome(
      "tools",
      "Close",
      "Expand",
      `${story.int(1, 3)}/${story.int(4, 19)}`,
      "Previous slide",
      "Next slide",
    ),
    ...chrome(
      "photo-credit",
      "The scene on Tuesday. Photo: Handout",
      "The scene on Tuesday. Photo: Handout",
    ),
    ...story.title(),
    ...chrome("share", "Share", "Share"),
    ...story.body(
      [
        0.3,
        chrome(
          "related",
          story.pick(["More on this", "Background", "The story so far"]),
          ...story.headlines(3).map((h) => `${story.int(1, 28)} ${story.when.monthShort} – ${h}`),
        ),
      ],
      [0.6, chrome("photo-credit", "Photo: Handout")],
      [
        0.75,
        chrome("related", ...story.headlines(2).map((h) => `${h} | ${story.int(1, 11)} days ago`)),
      ],
    ),
    ...chrome("photo-credit", "Top photo: Handout"),
  ],
};
