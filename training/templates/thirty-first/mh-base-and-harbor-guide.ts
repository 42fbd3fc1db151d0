import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Free visitor & expat weekly: exchange rates, tides, classifieds, embassy notices, restaurant ads between paragraphs */
export const mhBaseAndHarborGuide: Template = {
  name: "mh-base-and-harbor-guide",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome("ticker", "£1 = €1.17", "$1 = €0.92", `Sea temp ${story.int(13, 26)}°C`),
    ...chrome(
      "menu",
      "COSTA COURIER",
      "News",
      "The Coast",
      "Property",
      "Healthy Living",
      "Puzzles",
      "Directory",
      "Read the paper online",
    ),
    ...chrome("breadcrumb", "Home » News » UK News"),
    ...story.title(),
    ...story.byline((a) => `By ${a} •`),
    ...story.date((d) => `Updated: ${d.dd} ${d.monthShort} ${d.year} • ${d.clock}`),
    ...chrome("reading-time", `${story.int(1, 5)} minutes read`),
    ...story.standfirst(),
    ...chrome("photo-credit", "Credit: Pixelbay"),
    ...story.body(
      [
        0.3,
        chrome("ad", "Sunny Smiles Dental: implants from €699. English spoken. Tel 951 555 010"),
      ],
      [0.5, chrome("related", `Also read: ${story.headline()}`)],
      [
        0.8,
        chrome(
          "app",
          "Sign up for personalised news",
          "Subscribe to our Courier alerts to get the latest stories",
        ),
      ],
    ),
    ...chrome(
      "promo",
      "You made it to the end, and we are grateful. There is fresh news from the coast on this site every morning, and pictures of readers' dogs on our Facebook page every night.",
    ),
    ...chrome("share", "Share this story"),
    ...chrome(
      "author-bio",
      "Written by",
      "came to the coast for a fortnight in 1998. Writes about property, pets and planning, and sings in the choir of the English church.",
    ),
    ...chrome("comment-form", "Comments", "Leave a Reply Cancel reply"),
    ...chrome(
      "promo",
      "Classifieds",
      "Stairlift for sale, nearly new, near the bullring",
      "Bridge four seeks a fourth",
    ),
    ...chrome("related", "Trending:", ...story.headlines(3)),
    ...chrome(
      "footer",
      "Download media pack in English",
      "Privacy preferences",
      `© Costa Courier Group S.L. ${story.when.year}`,
    ),
  ],
};
