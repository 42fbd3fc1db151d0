import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Monthly magazine: issue line, dropcap notes, pull quote repeated, from-the-archive, subscription prose */
export const mhMagnetMagazine: Template = {
  name: "mh-magnet-magazine",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "MAGNET", "Ideas", "Reportage", "Fiction", "The Archive", "Shop", "Cart (0)"),
    ...chrome("menu", story.pick(["Letter from the coast", "Reportage", "Dispatch"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `By ${a}`),
    ...story.date((d) =>
      story.pick([`${d.monthName} ${d.year} Issue`, `${d.monthName} ${d.day}, ${d.year}`]),
    ),
    ...chrome(
      "photo-credit",
      story.pick(["Illustration by Sunniva Aas", "Photographs by Curtis Lamar for Magnet"]),
    ),
    ...chrome("reading-time", `${story.int(6, 24)} minute read`),
    ...chrome("tools", "Save this story"),
    ...story.body(
      [
        0.4,
        chrome(
          "paywall",
          "Magnet has no advertisers to please. A year costs less than a round of drinks, and lasts longer.",
          "Subscribe now and get a tote bag",
        ),
      ],
      [0.7, chrome("teaser", "From the archive", story.headline(), story.teaser())],
    ),
    ...story
      .date((d) => `Published in the print edition of the ${d.monthName} ${d.year} issue.`)
      .map((l) => ({ text: l.text, label: "chrome:first-published" as const })),
    ...chrome(
      "author-bio",
      story.pick([
        "is a contributing writer at Magnet. Her first book, about people who wait, will be published next spring.",
        "writes about water and money. He lives on a boat that does not go anywhere.",
      ]),
    ),
    ...chrome("related", "More in this issue", ...story.headlines(3), "Read More"),
    ...story.repeat(2, () =>
      chrome("teaser", story.headline(), story.teaser(), `By ${story.reader()}`),
    ),
    ...chrome(
      "newsletter",
      "The Magnetic North",
      "Every Sunday our editors choose one old piece worth reading again.",
      "E-mail address",
      "Sign up",
      "By signing up, you agree to our user agreement and acknowledge our privacy statement.",
    ),
    ...chrome(
      "footer",
      "About",
      "Careers",
      "F.A.Q.",
      "Pitch us",
      "Store",
      "Crossword",
      "RSS",
      `© ${story.when.year} Magnet Foundation. All rights reserved.`,
    ),
  ],
};
