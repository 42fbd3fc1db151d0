import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Trade weekly for textiles: sponsor prose, jobs, a supplier's teaser between paragraphs, analyst's bio. */
export const wireAndWeft: Template = {
  name: "wire-and-weft",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("site-name", "Wire & Weft", "for those who spin"),
    ...chrome("menu", "Fibre", "Machines", "People moves", "Fairs", "Supplier finder"),
    ...chrome(
      "sponsor",
      story.pick([
        "This section is made possible by Lindauer Looms, who had no say in what follows.",
        "Lindauer Looms pays for the space around this story and not for the story.",
      ]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Reported by ${a}`),
    ...story.date(({ day, monthName, year }) => `Posted ${day} ${monthName} ${year}`),
    ...story.body(
      [
        0.5,
        chrome(
          "ad",
          "Cut your dye-house water by a third. See how three mills in Prato did it, on our stand, hall 9.",
        ),
      ],
      [0.8, chrome("promo", story.headline(), story.teaser())],
    ),
    ...chrome(
      "author-bio",
      `${story.author} joined us from the shop floor. Before that there were eleven years in finishing and one in jail, for journalism.`,
    ),
    ...chrome("event", "Fibre Forum, Biella, 4–6 March: passes at the old price until Friday"),
    ...chrome(
      "promo",
      "Vacant: dye master, Oporto. Two languages, one nose.",
      "Vacant: plant accountant, Izmir",
    ),
    ...chrome("related", "Off the same loom", ...marked("— ", story.headlines(4))),
    ...chrome("newsletter", "Join 18,600 spinners", "Where you work", "What you do there", "Done"),
    ...chrome(
      "footer",
      "Wire & Weft is a Thrale Business title",
      "Media pack",
      "How we handle what you tell us",
    ),
  ],
};
