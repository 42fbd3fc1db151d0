import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A student paper: masthead bios, a plea from the business desk, campus notices and job adverts in prose. */
export const unionSquareStudent: Template = {
  name: "union-square-student",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "The Square", "The independent student newspaper of Dunmore State"),
    ...chrome("menu", "News", "Opinions", "Arts", "Otters Sports", "Humor", "Join!"),
    ...story.title(),
    ...story.byline(
      (author) => `${author}, ${story.pick(["News Editor", "Staff Writer", "Editor-in-Chief"])}`,
    ),
    ...story.date(({ monthName, day, year }) => `${monthName} ${day}, ${year}`),
    ...chrome(
      "photo-credit",
      story.pick([
        "Students cross the quad between classes on Monday. The fountain has been dry since finals.",
        "Courtesy of University Archives",
      ]),
    ),
    ...story.standfirst(),
    ...story.body([0.6, chrome("teaser", story.teaser())]),
    ...chrome(
      "donation",
      "The university pays for our room but not for our printer, our server or our pizza. If you are an alum with a job, please remember what it was like.",
      `$${story.int(100, 900)}`,
      "$1500",
      "Contributed",
      "Our Goal",
    ),
    ...chrome(
      "author-bio",
      "About the Contributor",
      `${story.author} is a ${story.pick(["junior", "senior", "second-year"])} majoring in ${story.pick(["journalism and soil science", "history with a minor in jazz", "statistics"])}. ${story.pick(["When not in the newsroom, you may find them asleep in the library, in the big chair.", "This is a third year on staff, and the first with a desk that has all of its drawers."])} After graduation comes a career, or failing that, grad school.`,
    ),
    ...chrome(
      "comment-form",
      `Comments (${story.int(0, 4)})`,
      "The Square welcomes comments, but reserves the right to remove any that are hateful, off topic or written by a roommate. Comments will be approved by an editor, usually after class.",
      "We won't show your email to anyone. Boxes with a * have to be filled in.",
      "Leave this one empty.",
      "It is a trap for robots; if you can see it, our styles have not loaded.",
    ),
    ...chrome(
      "event",
      "On campus",
      "Free flu shots in the gym lobby until they are gone.",
      "The Otter Players present a musical about the periodic table, Thursday through Saturday, $5 with ID.",
    ),
    ...chrome(
      "ad",
      "The dining hall is hiring. Flexible hours, a free meal every shift and a hat. Apply at the loading dock.",
    ),
    ...chrome("related", "More to Discover", ...story.headlines(3)),
    ...chrome("footer", `© ${story.when.year} • Flex theme by SNX • Log in`),
  ],
};
