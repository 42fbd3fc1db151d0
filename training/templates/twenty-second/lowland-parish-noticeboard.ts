import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A village website on a blog system: widgets, archives by month, previous and next posts. */
export const lowlandParishNoticeboard: Template = {
  name: "lowland-parish-noticeboard",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome("site-name", "Lowland Parish News", "The hub for Upper and Lower Lowland"),
    ...chrome("menu", "Home", "Parish Council", "What's on", "Hall hire", "Contact"),
    ...story.title(),
    ...story.date((when) => `Posted on ${when.day} ${when.monthName} ${when.year}`),
    ...story.byline((author) => `by ${author}`),
    ...chrome("comment", story.pick(["Leave a comment", "2 Comments", "Comments off"])),
    ...story.body(
      [
        story.pick([0.45, 0.55, 0.6]),
        chrome("promo", story.pick([story.headline(), story.teaser(), story.headline()])),
      ],
      [0.6, chrome("promo", story.headline())],
    ),
    ...chrome(
      "tags",
      story.pick(["Posted in News", "Filed under: Notices", "Categories: Village life"]),
      story.pick(["Tagged hall, roof", "Tagged footpaths", "Tagged council"]),
    ),
    ...chrome("share", "Like this:", "Loading…"),
    ...chrome("pager", "Post navigation", `← ${story.headline()}`, `${story.headline()} →`),
    ...chrome(
      "comment",
      `One thought on “${story.titleText}”`,
      `${story.reader()} says:`,
      story.comment(),
      "Reply",
    ),
    ...chrome(
      "comment-form",
      "Write a reply Never mind",
      "Spam is kept out by Akimbo. What it does with your words is set out on its own page.",
    ),
    ...chrome("search", "Search for:", "Search"),
    ...chrome("related", "Recent Posts", ...story.headlines(4)),
    ...chrome("calendar", "Archives", "May 2025", "April 2025", "March 2025", "Select month"),
    ...chrome(
      "event",
      "Coffee morning, hall, Wednesdays 10.30",
      "Mobile library, every third Friday",
    ),
    ...chrome("counter", `Visitors: ${story.int(10000, 99999)}`),
    ...chrome("follow", "Follow this blog by email"),
    ...chrome("footer", "Proudly run on a free theme"),
  ],
};
