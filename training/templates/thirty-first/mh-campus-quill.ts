import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Student newspaper: print archive, donate bar, editorial board names, comment with no posts, staff bios, polls */
export const mhCampusQuill: Template = {
  name: "mh-campus-quill",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "", subhead: "## " },
  compose: (story) => [
    ...chrome(
      "donation",
      `$${story.int(200, 900)} $1000 Contributed Our Goal`,
      "Everyone on this staff is a student and nobody is paid. What you give goes on cameras, printing and the web bill.",
    ),
    ...chrome("site-name", "The student news site of Marling State College", "The Quill"),
    ...chrome("menu", "News", "Campus Life", "Opinions", "Sports", "Staff", "Print Issues", "Join"),
    ...chrome("related", "Popular Stories", ...story.headlines(2)),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(
      (a) => `${a}, ${story.pick(["News Editor", "Contributing Writer", "Opinions Editor"])}`,
    ),
    ...story.date((d) => `${d.monthName} ${d.day}, ${d.year}`),
    ...chrome("photo-credit", "Graphic by Mei Castellan", "Navigate Left", "Navigate Right"),
    ...story.body(
      [0.5, chrome("related", "Story continues below advertisement")],
      [0.8, chrome("donation", "Leave a tip for the night desk")],
    ),
    ...chrome("tags", "Tags: campus, community, features"),
    ...chrome("donation", "More to Discover", "Donate to The Quill"),
    ...chrome(
      "author-bio",
      "About the Contributor",
      "is a third-year student of geology and late nights. This is her second year on the paper and she hopes to cover rocks for a living.",
    ),
    ...chrome(
      "comment-form",
      "Leave a Comment",
      "We like to be argued with. Sign your real name, keep it clean and wait for an editor to come back from class and approve it.",
      "Comments (0)",
      "Share your thoughts...",
      "All Quill Picks Reader Picks Sort: Newest",
    ),
    ...chrome("footer", "Campus news template by SchoolPress Pro", "Log in"),
  ],
};
