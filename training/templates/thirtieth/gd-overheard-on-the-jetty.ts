import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Personal blog: about-me, archive by month, blogroll, widget, comments by e-mail. */
export const gdOverheardOnTheJetty: Template = {
  name: "gd-overheard-on-the-jetty",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "site-name",
      "Overheard on the Jetty",
      story.pick(["one woman, two tides, no plan", "notes from the end of the line"]),
    ),
    ...chrome("menu", "About", "Archive", "Now", "RSS"),
    ...story.title(),
    ...story.date(({ day, monthName, year }) => `Posted on ${monthName} ${day}, ${year}`),
    ...story.byline((author) => `by ${author}`),
    ...story.body(),
    ...chrome(
      "tags",
      `Filed under ${story.pick(["muttering", "gardens", "boats"])} • ${story.pick([`${story.int(2, 14)} responses`, "No responses yet"])}`,
    ),
    ...chrome("pager", `← ${story.headline()}`, `${story.headline()} →`),
    ...chrome(
      "comment",
      `${story.int(2, 4)} thoughts on “${story.titleText}”`,
      `${story.reader()} on ${story.when.monthName} ${story.when.day}, ${story.when.year} at ${story.int(1, 12)}:${story.int(10, 59)} pm said:`,
      `${story.comment()}`,
      `${story.reader()} on ${story.when.monthName} ${story.when.day}, ${story.when.year} at ${story.int(1, 12)}:${story.int(10, 59)} pm said:`,
      `${story.comment()}`,
    ),
    ...chrome(
      "comment-form",
      "I read all comments, usually in the bath. First-timers wait in the queue until I am dry.",
    ),
    ...chrome(
      "author-bio",
      "I'm a bookkeeper by day. I write here about once a week, when the weather keeps the boat in. There are no adverts, I don't do guest posts, and please stop offering me links about casinos.",
    ),
    ...chrome("donation", "If you liked this, buy me a tin of varnish."),
    ...chrome("menu", "Blogroll", "Salt & String", "The Other Peninsula", "Mud Diary"),
    ...chrome("menu", "Archives", `${story.when.monthName} ${story.when.year}`, "Older"),
    ...chrome("footer", "Theme: Plain Paper. Blog at a place that hosts blogs."),
  ],
};
