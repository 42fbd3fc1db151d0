import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Regional title: reader comments with replies and times, one to four sentences, after the story, then the cookie prose. */
export const redmarshObserver: Template = {
  name: "redmarsh-observer",
  language: "en",
  layout: { newline: "\r\n", gap: "ragged", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome(
      "consent",
      "We and 214 partners would like to remember that you were here. Some of us need to, some of us merely want to, and you may tell us apart by opening the list.",
      "That's fine",
      "Let me look at the list",
      "Rather not",
    ),
    ...chrome("menu", "Observer", "Patch", "Pitch", "Planning", "Past"),
    ...chrome("breadcrumb", "You are reading: Patch / Redmarsh East"),
    ...story.title(),
    ...story.byline((a) => `from ${a} at the scene`),
    ...story.date(({ weekday, day, monthName }) => `${weekday} ${day} ${monthName}`),
    ...story.standfirst(),
    ...story.body([
      0.5,
      chrome(
        "promo",
        story.pick(["Missed this?", "Two doors down", "And while we're at it"]),
        story.headline(),
      ),
    ]),
    ...chrome(
      "comment",
      `${story.int(4, 140)} people have had a go`,
      "Oldest on top",
      "Newest on top",
    ),
    ...story.repeat(4, (at) =>
      chrome(
        "comment",
        story.reader(),
        `${story.int(6, 22)}:${story.int(10, 59)}`,
        story.comment(),
        ...(at % 2 ? [`${story.reader()} in answer to the above`, story.comment()] : []),
      ),
    ),
    ...chrome("comment-form", "You need a name here before you can talk. It needn't be your own."),
    ...chrome("related", "Same patch", ...story.headlines(5)),
    ...chrome(
      "legal",
      "Anything you write below the line is yours, but you let us keep it, print it and, now and then, take it down. We are not answerable for what others write there.",
    ),
  ],
};
