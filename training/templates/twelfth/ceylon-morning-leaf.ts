import { chrome, type Line, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A Sri Lankan daily in print manner, body indented: page mentions, e-paper lines, death notices, no pictures. */
export const ceylonMorningLeaf: Template = {
  name: "ceylon-morning-leaf",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "body", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Ceylon Morning Leaf"),
    ...chrome("menu", "Home", "Local", "Editorial", "Features", "Sports", "Sunday Leaf"),
    ...chrome("ticker", "LKR/USD", `${story.int(290, 330)}.${story.int(10, 99)}`),
    ...story.title(),
    ...story.date(({ weekday, day, monthName, year }) => `${weekday}, ${day} ${monthName} ${year}`),
    ...story.byline((author) => `BY ${author.toUpperCase()}`),
    ...chrome("counter", `${story.int(100, 3000)} Views`),
    ...story.pick<readonly Line[]>([
      chrome("teaser", story.teaser()),
      chrome("related", story.headline()),
      [],
    ]),
    ...story.body([0.5, chrome("related", story.headline())]),
    ...story.pick<readonly Line[]>([
      chrome("teaser", story.teaser()),
      chrome("comment", story.reader(), story.comment()),
      chrome(
        "newsletter",
        "If you liked this, you will like tomorrow's. Ask your boy to bring the Leaf.",
      ),
    ]),
    ...chrome("first-published", story.pick(["Continued on page 4", "See also page 2"])),
    ...chrome("share", "Print", "Post a comment"),
    ...chrome(
      "legal",
      "The Leaf reserves the right to edit or leave out comments. Those in bad taste, in capitals or about the editor's cricket will not be considered.",
    ),
    ...chrome(
      "newsletter",
      "Have the Leaf with your tea. Each morning at 5.30 we send the front page to those who ask.",
    ),
    ...chrome("related", "MOST VIEWED", ...numbered(story.headlines(4))),
    ...chrome("tags", "Local", "Colombo"),
    ...chrome("footer", "Morning Leaf Publications (Pvt) Ltd", "Hosted in Colombo"),
  ],
};
