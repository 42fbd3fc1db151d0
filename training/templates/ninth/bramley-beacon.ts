import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A town's news blog with a sidebar dumped first: archive lists, recent comments, tag cloud. */
export const bramleyBeacon: Template = {
  name: "bramley-beacon",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "The Bramley Beacon", "News from the hill since 2008"),
    ...chrome("search", "Search for:"),
    ...chrome(
      "comment",
      "Recent Comments",
      `${story.reader()} on ${story.headline()}`,
      `${story.reader()} on ${story.headline()}`,
    ),
    ...chrome(
      "calendar",
      "Archives",
      `${story.when.monthName} ${story.when.year}`,
      `July ${story.when.year - 1}`,
      `June ${story.when.year - 1}`,
    ),
    ...chrome("tags", "allotments bins bypass cricket floods library parking school trains vicar"),
    ...story.date((w) => `${w.weekday}, ${w.day} ${w.monthName}, ${w.year}`),
    ...story.title(),
    ...story.byline((a) => `Posted by ${a}`),
    ...chrome("tags", `Categories: ${story.pick(["News", "News, Council", "Uncategorized"])}`),
    ...story.standfirst(),
    ...story.body(
      [0.4, chrome("promo", story.headline())],
      [
        0.75,
        chrome(
          "donation",
          "The Beacon costs £61 a month to keep alight. There is a jar in the chip shop.",
        ),
      ],
    ),
    ...chrome("counter", `Post Views: ${story.int(40, 3000)}`),
    ...chrome(
      "share",
      "Share this:",
      "Click to share on X (Opens in new window)",
      "Click to print (Opens in new window)",
      "Like this:",
      "Like Loading...",
    ),
    ...chrome(
      "related",
      "Related",
      story.headline(),
      `${story.when.monthName} ${story.int(1, 28)}, ${story.when.year - 1}`,
      'In "News"',
      story.headline(),
      "Similar post",
    ),
    ...(story.int(1, 4) > 1
      ? chrome("pager", "Post navigation", `‹ ${story.headline()}`, `${story.headline()} ›`)
      : []),
    ...chrome("comment", `${story.int(2, 12)} thoughts on “${story.titleText}”`),
    ...story.repeat(2, () => chrome("comment", story.reader(), story.comment(), "Reply")),
    ...chrome(
      "comment-form",
      "This site uses a filter to reduce spam. Learn how your comment data is processed.",
    ),
    ...chrome(
      "legal",
      "Opinions are those of whoever holds them. Photographs may be used by schools.",
    ),
    ...chrome(
      "footer",
      "Blog at a small host.",
      "Subscribe",
      "Already have an account? Log in now.",
    ),
  ],
};
