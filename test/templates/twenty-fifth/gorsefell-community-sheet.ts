import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A volunteer-run village site: few parts, neighbour links, hall bookings. */
export const gorsefellCommunitySheet: Template = {
  name: "gorsefell-community-sheet",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome("site-name", "Gorsefell Sheet: by the village, for the village"),
    ...story.title(),
    ...story.date(({ dd, mm, year }) => `Posted on ${dd}/${mm}/${year}`),
    ...story.byline((author) => `by ${author}`),
    ...story.body(),
    ...chrome(
      "share",
      "Share this:",
      "Send to Facebook (new window)",
      "Print this page (new window)",
      "Like this? Loading…",
    ),
    ...chrome(
      "tags",
      `Posted in ${story.pick(["News", "Village", "Uncategorised"])} and tagged ${story.pick(["roads, council", "hall", "nature"])}.`,
    ),
    ...chrome("pager", `← ${story.headline()}`, `${story.headline()} →`),
    ...chrome("comment", `${story.int(1, 4)} thoughts on this post`),
    ...story.repeat(story.int(1, 2), () =>
      chrome("comment", `${story.reader()} says:`, story.comment(), "Reply"),
    ),
    ...chrome("search", "Search for:"),
    ...chrome(
      "calendar",
      "Hall diary",
      "Mon: Pilates 6pm",
      "Tue: Toddlers 9.30am",
      "Thu: Bell ringing",
    ),
    ...chrome("related", "Recent posts", ...story.headlines(5)),
    ...chrome(
      "menu",
      "Archives",
      "March 2026",
      "February 2026",
      "January 2026",
      "Meta",
      "Log in",
      "Entries feed",
    ),
    ...chrome(
      "footer",
      story.pick([
        "Proudly run on a shoestring",
        "A free theme and a lot of tea",
        "Blog at home in Gorsefell",
      ]),
    ),
  ],
};
