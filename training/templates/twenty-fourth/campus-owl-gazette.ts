import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A student newspaper: donation thermometer, staff titles, category chips, staff bio, comment form, award tags. */
export const campusOwlGazette: Template = {
  name: "campus-owl-gazette",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "The Campus Owl Gazette", "The student news site of Harlan Tech"),
    ...chrome("menu", "Home", "News", "Arts", "Sports", "Opinions", "Print Issues", "Staff"),
    ...chrome("breadcrumb", "Categories:", story.pick(["Features", "Community", "News"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(
      (a) => `${a}, ${story.pick(["Staff Writer", "Managing Editor", "Contributor"])}`,
    ),
    ...story.date((w) => `${w.monthName} ${w.day}, ${w.year}`),
    ...story.body([
      0.55,
      chrome("promo", story.pick([`Story continues below: ${story.headline()}`, story.headline()])),
    ]),
    ...chrome(
      "share",
      "Story continues below advertisement",
      "Leave a Comment",
      "Share on X",
      "Print this Story",
    ),
    ...chrome(
      "donation",
      "Donate to The Campus Owl Gazette",
      `$${story.int(90, 700)}`,
      "$1500",
      "Contributed",
      "Our Goal",
      "Every dollar goes to the students who make this paper: cameras, pizza on print night and the bill for this website.",
    ),
    ...chrome("related", story.pick(["More to Discover", "More in News"]), ...story.headlines(3)),
    ...(story.byline().length > 0
      ? chrome(
          "author-bio",
          "About the Contributor",
          `${story.author} is a junior who likes maps, cats and deadlines, in that order.`,
        )
      : []),
    ...chrome(
      "comment-form",
      "Comments (0)",
      "An editor reads each comment. Be clever, be brief, be nice.",
      "Name (required)",
      "Email Address (required)",
      "All Comments",
    ),
    ...chrome("footer", `© ${story.when.year} • Owl Pro Theme • Log in`),
  ],
};
