import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A news agency's plain text page: hardly any chrome, one line above and two below. */
export const halyardNewswireBare: Template = {
  name: "halyard-newswire-bare",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "", wrap: 88 },
  compose: (story) => [
    ...chrome("breadcrumb", story.pick(["HALYARD - GENERAL", "WORLD / TOP", "Halyard Newswire"])),
    ...story.title(),
    ...story.byline((a) => `By ${a.toUpperCase()}`),
    ...story.date((w) => `${w.monthName} ${w.day}, ${w.year}, ${w.clock} GMT`),
    ...story.body(),
    ...(story.int(0, 1)
      ? chrome(
          "promo",
          story.pick([
            "More Halyard coverage of this and related stories is at the hub page.",
            `Follow ${story.author} at @halyard_desk.`,
          ]),
        )
      : []),
    ...chrome("legal", `Copyright ${story.when.year} Halyard Newswire`),
  ],
};
