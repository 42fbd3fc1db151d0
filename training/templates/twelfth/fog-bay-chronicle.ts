import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A US metro daily: "top of the news", author photo lines, bios with degrees, events; last line beside a bio in prose. */
export const fogBayChronicle: Template = {
  name: "fog-bay-chronicle",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "consent",
      "By continuing to use this site, you agree to our Terms of Use, which include arbitration, and acknowledge our Privacy Notice.",
    ),
    ...chrome("site-name", "Fog Bay Chronicle"),
    ...chrome("menu", "Climate & Wildfire", "Food", "Real Estate", "Nights Out", "Archive"),
    ...story.title(),
    ...story.byline((author) => `By ${author}, Staff Writer`),
    ...story.date(({ monthShort, day, year }) => `${monthShort} ${day}, ${year}`),
    ...chrome("share", "Gift Article", "Make us a Preferred Source on Google"),
    ...chrome(
      "photo-credit",
      story.pick(["Firefighters work near the marina on Monday.", "Traffic backs up at dawn."]),
      "Lena Ortiz/The Chronicle",
    ),
    ...story.body(
      [0.35, chrome("ad", "Advertisement", "Article continues below this ad")],
      [0.7, chrome("ad", "Article continues below this ad")],
    ),
    ...chrome(
      "author-bio",
      story.pick([
        `${story.author} is a breaking news reporter. She previously worked at papers in Stockton and Reno, and studied linguistics at a college with a farm. She can be reached by email.`,
        `${story.author} came to the Chronicle in 2021 to write about traffic. He's still in it.`,
      ]),
    ),
    ...chrome("teaser", story.headline(), story.teaser()),
    ...chrome("related", "Let's Play", "The Foggy Crossword", "Sudoku"),
    ...chrome("related", "More For You", ...story.headlines(4)),
    ...chrome(
      "newsletter",
      "Sign up for the Morning Fog newsletter",
      "Start your day with the essential stories and a picture of the bridge, if it can be seen.",
    ),
    ...chrome("tags", "Most Popular", "Fires", "Housing"),
    ...chrome("footer", "Top", "About", "Newsroom Staff", "Since 1902"),
  ],
};
