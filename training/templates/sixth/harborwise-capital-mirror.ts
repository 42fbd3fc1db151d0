import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A finance brand's domain filled with other papers' stories: breadcrumb glued to the title, likes with counts, three lists of links. */
export const harborwiseCapitalMirror: Template = {
  name: "harborwise-capital-mirror",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "breadcrumb",
      `Location:Home > ${story.pick(["Markets", "About", "Invest", "Help"])}${story.titleText} -Harborwise Capital Group`,
    ),
    ...story.title(),
    ...chrome("counter", "Reads", `${story.int(11, 9800)}`),
    ...story.date((w) => `Time:${w.year}-${w.mm}-${w.dd} ${w.clock}:${story.int(10, 59)}`),
    ...story.body(
      [0.35, chrome("promo", story.headline())],
      [
        story.pick([0.6, 0.7]),
        chrome(
          "promo",
          `${story.pick(["Celebrity", "Lifestyle", "Shopping"])} ${story.int(40, 900)} stories`,
          story.headline(),
        ),
      ],
    ),
    ...chrome(
      "counter",
      `${story.pick(["bravo", "so-so", "niceOne", "awesome"])}! (${story.int(1, 9999)})`,
    ),
    ...chrome(
      "related",
      story.pick(["You might also read", "Nearby", "More of the same"]),
      ...marked("- ", story.headlines(story.int(6, 10))),
    ),
    ...chrome(
      "related",
      story.pick(["Top of the week", "Hot list"]),
      ...marked("- ", story.headlines(8)),
    ),
    ...chrome(
      "related",
      story.pick(["Chosen for you", "Try these"]),
      ...story.headlines(story.int(5, 8)),
    ),
  ],
};
