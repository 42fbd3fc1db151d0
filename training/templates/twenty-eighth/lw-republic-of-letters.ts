import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A literary review: contributor notes of several sentences, letters invitation, lecture blurb, support paragraph at the top. */
export const lwRepublicOfLetters: Template = {
  name: "lw-republic-of-letters",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "donation",
      story.pick([
        `It is our birthday. ${story.int(20, 60)} years ago four friends with a duplicator decided that reviews were too short, and they have been getting longer ever since. Give us something towards the next one.`,
        "This essay is free to read because somebody else has paid. You could be somebody else.",
      ]),
    ),
    ...story.title(),
    ...story.byline((a) => a),
    ...story.date(({ monthName, year }) => `${monthName} ${year} issue`),
    ...story.body([
      0.7,
      chrome(
        "promo",
        story.pick([
          "From the archive: on being unable to finish Middlemarch, and not minding",
          "Also in this issue: who really translated the weather?",
        ]),
      ),
    ]),
    ...chrome(
      "author-bio",
      `${story.author}’s most recent book, a history of waiting rooms, was short-listed for two prizes and won the smaller. ${story.pick(["A collection of essays is due in the autumn. The author teaches, when asked.", "The author has been a bookseller, a postman and, for a week, a bishop's driver."])}`,
    ),
    ...chrome(
      "contact",
      "Letters",
      "We welcome letters on anything that appears in these pages. They should come with an address and a telephone number, neither of which we shall print. The editor may cut them, and usually does.",
    ),
    ...chrome(
      "event",
      "The Winter Lectures",
      "This year's lectures ask what became of boredom. They are given in the old reading room at half past six, and are followed by wine and a quarrel. Subscribers may come to all three for the price of two.",
    ),
    ...chrome(
      "related",
      "More by this author",
      ...story.headlines(2),
      "More on this subject",
      ...story.headlines(2),
    ),
    ...chrome(
      "sponsor",
      "The review is supported by a grant from a body that prefers not to be named and has never asked to read it first.",
    ),
  ],
};
