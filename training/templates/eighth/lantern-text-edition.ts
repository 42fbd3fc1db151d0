import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** The low-data edition of a broadcaster: a line above, two below. */
export const lanternTextEdition: Template = {
  name: "lantern-text-edition",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "language",
      story.pick([
        "Text-only version. Go to the full site.",
        "You are viewing the low-data edition. Pictures use 1.4 MB more.",
      ]),
    ),
    ...story.title(),
    ...story.byline((author) => `By ${author}`),
    ...story.date(
      ({ weekday, monthName, day, year, clock }) =>
        `${weekday}, ${monthName} ${day}, ${year} • ${clock}`,
    ),
    ...story.standfirst(),
    ...story.body([
      0.5,
      chrome(
        "photo-credit",
        story.pick([
          "[Image not loaded: A woman stands in a doorway and looks at the rain.]",
          "[Picture: the square at noon, with pigeons. Load picture (88 KB)]",
        ]),
      ),
    ]),
    ...chrome("menu", "Home | News | World | Culture | Contact"),
    ...chrome("footer", `© ${story.when.year} Lantern Broadcasting. Terms of use. Privacy.`),
  ],
};
