import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A community paper run by a foundation: author bio and mission statement in prose, event listings, comment thread, report-for programme note. */
export const lwSuburbanVoice: Template = {
  name: "lw-suburban-voice",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...story.title(),
    ...story.byline((a) => `by ${a}`),
    ...story.date(({ monthName, day, year }) => `${monthName} ${day}, ${year}`),
    ...story.body([
      0.35,
      story.pick([chrome("teaser", story.teaser()), chrome("promo", story.headline())]),
    ]),
    ...chrome(
      "author-bio",
      story.pick([
        `${story.author} covers local government and education. Before joining the Voice, ${story.author.split(" ")[0]} reported for newspapers in three counties and won a regional award for coverage of public housing.`,
        `${story.author} is the editor of the Voice. Contact the newsroom with questions, corrections or ideas for stories.`,
      ]),
    ),
    ...chrome(
      "footer",
      "The Voice is a nonprofit news organization that serves the people of five towns. Our mission is to provide fair and accurate reporting and to hold those in power to account. We are funded by foundations, local businesses and readers.",
    ),
    ...chrome(
      "donation",
      "Will you help us to keep reporting? Donations are tax-deductible, and gifts made before the end of the month will be matched.",
    ),
    ...chrome(
      "event",
      "The historical society will hold its annual meeting on Thursday at 7 p.m. in the library. The public is welcome.",
      "A blood drive will take place on Saturday from 9 a.m. to 2 p.m. at the fire house. Appointments are recommended.",
    ),
    ...chrome(
      "comment",
      `${story.int(2, 9)} comments`,
      story.reader(),
      story.comment(),
      story.reader(),
      story.comment(),
      `${story.author} Post author`,
      "Thanks for reading. I have asked the town clerk for the minutes and will update the story when I get them.",
    ),
  ],
};
