import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A reader app's stored text: section brands with story counts and follower counts between paragraphs, nothing else. */
export const bareSectionsWithCounts: Template = {
  name: "bare-sections-with-counts",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...story.byline((a) => story.pick([`By ${a}`, a, `${a} | Staff`])),
    ...story.body(
      [
        0.25,
        chrome(
          "promo",
          `${story.pick(["Politics", "Courts & Crime", "The Weekender", "Climate Desk"])}${story.int(12, 2400)} stories`,
        ),
      ],
      [
        0.5,
        chrome(
          "promo",
          `${story.pick(["Capital Notes", "Morning Kick-off", "Sea & Sky", "Kitchen Table"])} · ${story.int(3, 90)},${story.int(100, 999)} followers`,
          story.headline(),
        ),
      ],
      [0.75, chrome("promo", `${story.headline()}${story.int(2, 40)} photos`)],
    ),
    ...chrome("counter", `${story.int(2, 400)} likes · ${story.int(0, 40)} reposts`),
  ],
};
