import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A student newspaper: editors' bios, staff lists, campus events, comment policy in prose. */
export const riversideStudentVoice: Template = {
  name: "riverside-student-voice",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome(
      "site-name",
      "The Riverside Voice",
      "The independent student paper of Riverside University",
    ),
    ...chrome("menu", "News", "Features", "Comment", "Muse", "Puzzles", "Join us"),
    ...chrome("breadcrumb", `Home | ${story.pick(["News", "Features", "Sport"])}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a}, ${story.pick(["News Editor", "Staff Writer", "Deputy Editor"])}`),
    ...story.date((w) => `${w.day}.${w.mm}.${w.year}`),
    ...chrome("share", "Share via Facebook or, if you must, LinkedIn"),
    ...story.body(
      [0.33, chrome("promo", `Mentioned above? Try also: ${story.headline()}`)],
      [
        0.66,
        chrome(
          "donation",
          "The Voice is run by forty people with essays due. Our printer is twelve. If you studied here and have done well, we would be grateful for a new one.",
        ),
      ],
    ),
    ...chrome(
      "author-bio",
      `${story.author} is a second-year ${story.pick(["Linguistics", "Geography", "Civil Engineering"])} student and edits the news pages. In their spare time they have none.`,
    ),
    ...chrome("tags", "campus, unions, rent, library hours"),
    ...chrome("counter", `${story.int(10, 500)} claps`),
    ...chrome(
      "comment",
      "Responses (2)",
      `${story.reader()} • 2nd year`,
      story.comment(),
      `${story.reader()} • alum`,
      story.comment(),
    ),
    ...chrome(
      "legal",
      "Comments are checked by whoever is in the office. We remove anything that names a private person, and anything that we would not say to a tutor. Appeals go to the readers' editor, who is also a student.",
    ),
    ...chrome("related", "Our picks", ...story.headlines(3), "Latest", ...story.headlines(2)),
    ...(story.int(1, 4) > 1
      ? chrome(
          "event",
          "What's on",
          "Mon 7pm Debate: this house would abolish Mondays",
          "Wed 1pm Lunchtime recital, Chapel",
        )
      : []),
    ...chrome(
      "newsletter",
      "The Voice in your inbox. We promise to spell your name wrong only once.",
    ),
    ...chrome(
      "footer",
      "Advertise to 22,000 students",
      "Charter",
      "Archive 1967–",
      "Website by volunteers",
    ),
  ],
};
