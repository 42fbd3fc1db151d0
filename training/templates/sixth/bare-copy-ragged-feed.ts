import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A feed reader's stored copy: white-space lines, a brand promo with a count, feed footer saying where the post appeared first. */
export const bareCopyRaggedFeed: Template = {
  name: "bare-copy-ragged-feed",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("counter", `${story.int(1, 9)} min`),
    ...story.title(),
    ...story.body(
      [
        0.3,
        chrome(
          "promo",
          story.pick([
            `Opinion: ${story.int(12, 90)} new`,
            `Life & Style ${story.int(100, 999)}`,
            `Best of Sunday (${story.int(8, 40)})`,
          ]),
        ),
      ],
      [0.65, chrome("promo", story.headline(), story.headline())],
    ),
    ...chrome("first-published", `The post ${story.titleText} appeared first on Coastal Bulletin.`),
  ],
};
