import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A student newspaper in the United States: staff box, donation thermometer, comment policy, section lists. */
export const btHilltopLantern: Template = {
  name: "bt-hilltop-lantern",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("site-name", "The student newspaper of Hollis State University since 1911"),
    ...chrome(
      "menu",
      "Open Navigation Menu",
      "News",
      "Campus Life",
      "Opinions",
      "Satire",
      "Staff",
      "Open Search Bar",
    ),
    ...chrome(
      "donation",
      `$${story.int(200, 900)}`,
      "$1500",
      "Contributed",
      "Our Goal",
      "Your donation will support the student journalists of Hollis State. Your contribution will allow us to purchase equipment and cover our annual website hosting costs.",
    ),
    ...chrome("site-name", "The Hilltop Lantern"),
    ...chrome("tags", "Categories: ", story.pick(["News", "City", "Features"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(
      (author) =>
        `${author}, ${story.pick(["Staff Writer", "News Editor", "Contributing Writer"])}`,
    ),
    ...story.date(({ monthName, day, year }) => `${monthName} ${day}, ${year}`),
    ...chrome(
      "photo-credit",
      story.pick(["Courtesy of the family", "Dee Marlow / The Hilltop Lantern"]),
    ),
    ...story.body(
      [0.5, chrome("related", "Story continues below advertisement")],
      [
        0.8,
        chrome(
          "poll",
          "How do you feel about finals?",
          "Ready",
          "Not ready",
          "What finals",
          "View Results",
          "Loading ...",
        ),
      ],
    ),
    ...chrome(
      "tags",
      "Story Tags: ",
      "#campus",
      `#${story.pick(["community", "housing", "buses"])}`,
    ),
    ...chrome(
      "author-bio",
      "About the Contributor",
      story.author,
      `${story.author} is a junior from Omaha majoring in journalism and something employable. In free time, ${story.author.split(" ")[0]} enjoys naps and long-form audio.`,
    ),
    ...chrome(
      "comment-form",
      `Comments (${story.int(0, 4)})`,
      "The Lantern encourages readers to voice their opinions in the comments section in a way that is appropriate. We do not allow personal attacks.",
      "Share your thoughts...",
      "Your email address will not be published. Required fields are marked *",
    ),
    ...chrome(
      "related",
      "More to Discover",
      "More in News",
      ...story.headlines(3),
      "Trending Stories",
      ...numbered(story.headlines(2)),
    ),
    ...chrome("footer", `© ${story.when.year} • Privacy Policy • News theme by a company • Log in`),
  ],
};
