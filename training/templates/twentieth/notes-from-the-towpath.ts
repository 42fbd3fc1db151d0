import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A personal blog on a hosted service, with a sidebar of everything since 2009. */
export const notesFromTheTowpath: Template = {
  name: "notes-from-the-towpath",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome(
      "site-name",
      "Notes from the Towpath",
      "Musings on water, weather and other people’s dogs",
    ),
    ...chrome("menu", "Home", "About me", "The boat", "Books I’ve read"),
    ...story.date((w) => `${w.weekday}, ${w.day} ${w.monthName} ${w.year}`),
    ...story.title(),
    ...story.body([0.7, story.int(0, 1) ? chrome("promo", `(See also: ${story.headline()})`) : []]),
    ...story.byline((name) => `Posted by ${name} at ${story.when.clock}`),
    ...chrome("comment", `${story.int(2, 9)} comments:`),
    ...chrome(
      "share",
      "Email This",
      "BlogThis!",
      "Share to X",
      "Share to Facebook",
      "Share to Pinterest",
    ),
    ...chrome("tags", "Labels: canals, grumbling, life"),
    ...story.repeat(story.int(2, 4), () =>
      chrome(
        "comment",
        `${story.reader()}${story.when.day} ${story.when.monthName} ${story.when.year} at ${story.int(10, 23)}:${story.int(10, 59)}`,
        story.comment(),
        "ReplyDelete",
      ),
    ),
    ...chrome(
      "comment-form",
      "Add comment",
      "Load more...",
      "Note: only a member of this blog may post a comment.",
    ),
    ...chrome("pager", "Newer Post", "Older Post", "Home"),
    ...chrome("footer", "Subscribe to: Post Comments (Atom)"),
    ...chrome(
      "author-bio",
      "About Me",
      "Retired teacher, reluctant boater, keen on cheese. I started this in 2009 so that my sister would stop ringing. She still rings.",
      "View my complete profile",
    ),
    ...chrome("promo", "Popular Posts"),
    ...story.repeat(3, () =>
      chrome("promo", story.headline(), `${story.teaser().slice(0, 60)}...`),
    ),
    ...chrome(
      "calendar",
      "Blog Archive",
      `▼ ${story.when.year} (${story.int(8, 40)})`,
      `▼ ${story.when.monthName} (${story.int(1, 6)})`,
      ...story.headlines(3),
      `► ${story.when.year - 1} (61)`,
      `► ${story.when.year - 2} (88)`,
    ),
    ...chrome(
      "promo",
      "My Blog List",
      "The Lock-keeper’s Daughter",
      "2 days ago",
      "Rust & Diesel",
      "3 months ago",
    ),
    ...chrome("counter", "Total Pageviews", `${story.int(100, 999)},${story.int(100, 999)}`),
    ...chrome("footer", "Picture Window theme. Powered by stubbornness."),
  ],
};
