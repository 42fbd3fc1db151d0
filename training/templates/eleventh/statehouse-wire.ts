import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Non-profit newsroom: republish terms, funders, begging letter before the lead, follow-up list with writers and dates. */
export const statehouseWire: Template = {
  name: "statehouse-wire",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "donation",
      "Good morning. Before you read this, know that 61 of every 100 dollars we spend came from somebody who reads as you do, with a thumb, on a bus.",
    ),
    ...chrome("menu", "Work", "Who pays", "Staff", "Use our stories"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a}`),
    ...story.date(({ monthName, day, year }) => `${monthName} ${day}, ${year} at breakfast time`),
    ...chrome("share", "Pass this on"),
    ...story.body([
      0.6,
      chrome(
        "donation",
        "We don't have a wall around this. We do have rent.",
        "Help with the rent",
      ),
    ]),
    ...chrome(
      "legal",
      "You can run this story in your own pages without paying us so long as you keep the names on it, change nothing but the spelling and say where it came from.",
    ),
    ...chrome(
      "author-bio",
      `${story.author} looks into state contracts. If there's a binder you think somebody ought to open, say so on Signal.`,
    ),
    ...chrome(
      "sponsor",
      "Those who gave $5,000 or more in the past year are listed by name. None of them sees what we write until you do.",
    ),
    ...chrome(
      "related",
      story.pick([
        "We've been at this a while",
        "How we got to this point",
        "The rest of the drawer",
      ]),
    ),
    ...story.repeat(4, () =>
      chrome(
        "related",
        story.headline(),
        `${story.pick(["Tess Amory", "Luis Zamora", "Ina Boyle"])}, ${story.pick(["Feb. 3", "last fall", "June 11"])}`,
      ),
    ),
    ...chrome(
      "newsletter",
      "Every Friday: what they passed while you were working",
      "yourname@",
      "Put me down",
    ),
  ],
};
