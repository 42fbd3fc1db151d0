import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A personal blog on an old blog host: profile box, labels, archive tree with counts, newer/older post, followers widget. */
export const grumpyInTheFens: Template = {
  name: "grumpy-in-the-fens",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "Grumpy in the Fens"),
    ...story.date((w) => `${w.weekday}, ${w.day} ${w.monthName} ${w.year}`),
    ...story.title(),
    ...story.body(),
    ...chrome(
      "share",
      "Email This",
      "BlogThis!",
      "Share to X",
      "Share to Facebook",
      "Share to Pinterest",
    ),
    ...chrome("author-bio", `Posted by Old Grumpy at ${story.when.clock}`),
    ...chrome("tags", "Labels: buses, grumbling, local"),
    ...chrome(
      "comment",
      `${story.int(1, 6)} comments:`,
      `${story.reader()}${story.when.day} ${story.when.monthName} ${story.when.year} at 21:${story.int(10, 59)}`,
      story.comment(),
      "Reply",
      "Delete",
      "Replies",
      "Add comment",
      "Load more...",
    ),
    ...chrome("pager", "Newer Post", "Older Post", "Home"),
    ...chrome("newsletter", "Subscribe to: Post Comments (Atom)"),
    ...chrome(
      "author-bio",
      "About Me",
      "Old Grumpy",
      "Retired surveyor. I have opinions about drains, and in the fens that means opinions about everything. None of it is official, and the dog disagrees with most of it.",
      "View my complete profile",
    ),
    ...chrome(
      "menu",
      "Blog Archive",
      `▼  ${story.when.year} (31)`,
      "▼  March (3)",
      story.headline(),
      story.headline(),
      `►  ${story.when.year - 1} (98)`,
      `►  ${story.when.year - 2} (140)`,
    ),
    ...chrome("counter", "Total Pageviews", `${story.int(10, 99)},${story.int(100, 999)}`),
    ...chrome("footer", "Simple theme. Powered by an old engine."),
  ],
};
