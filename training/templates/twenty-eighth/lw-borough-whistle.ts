import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A hyperlocal blog: community poll with comments glued as prose, jobs and lost cats, donation jar, cross-post notice. */
export const lwBoroughWhistle: Template = {
  name: "lw-borough-whistle",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...story.title(),
    ...story.date(({ monthName, day, year }) => `${monthName} ${day}, ${year}`),
    ...story.byline((a) => `Posted by ${a}`),
    ...story.body([
      0.5,
      story.pick([
        chrome(
          "ad",
          "Sponsored: The Hatch has new loaves on Thursdays. Come before ten or don't come.",
        ),
        chrome("promo", story.headline()),
      ]),
    ]),
    ...chrome(
      "donation",
      "The Whistle is one person and a bicycle. If it has ever told you why there was a helicopter, you might buy me a new inner tube.",
    ),
    ...chrome(
      "poll",
      story.pick([
        "While you're here: where should the new benches go?",
        "Whistle poll no. 212: pigeons?",
      ]),
      story.pick(["By the pond", "For"]),
      story.pick(["By the other pond", "Against"]),
      "Other (say in comments)",
      "Vote",
      "View Results",
      `Total votes: ${story.int(9, 400)}`,
    ),
    ...chrome(
      "comment",
      `${story.int(3, 9)} thoughts on “${story.titleText}”`,
      `${story.reader()} says:`,
      `${story.when.monthName} ${story.when.day}, ${story.when.year} at 8:14 pm`,
      story.comment(),
      "Reply",
      `${story.reader()} says:`,
      story.comment(),
      "Reply",
    ),
    ...chrome(
      "comment-form",
      "Leave a Reply",
      "Your email address will not be published. Required fields are marked *",
      "Notify me of new posts by email.",
    ),
    ...chrome("pager", `← ${story.headline()}`, `${story.headline()} →`),
    ...chrome(
      "footer",
      "Search the Whistle",
      "Archives",
      "Blogroll",
      "Proudly held together with string",
    ),
  ],
};
