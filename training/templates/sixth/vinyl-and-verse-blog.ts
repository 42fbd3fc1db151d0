import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A culture blog on WordPress: sharedaddy rows, like loading, tag cloud, archives with counts, trackbacks, akismet text. */
export const vinylAndVerseBlog: Template = {
  name: "vinyl-and-verse-blog",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome("site-name", "Vinyl & Verse", "Notes from the cheap seats"),
    ...chrome("menu", "Home", "About", "Gigs", "Contact"),
    ...story.title(),
    ...story.date((w) => `Posted on ${w.monthName} ${w.day}, ${w.year}`),
    ...story.byline((a) => `by ${a}`),
    ...story.body([0.5, chrome("ad", "Advertisements", "Report this ad", "Privacy")]),
    ...chrome("share", "Share this:", "Tweet", "More", "Like this:", "Like Loading..."),
    ...chrome(
      "related",
      "Related",
      story.headline(),
      `${story.when.monthName} ${story.int(1, 28)}, ${story.when.year - 1}`,
      'In "Reviews"',
      story.headline(),
      'In "Misc"',
    ),
    ...chrome(
      "tags",
      "This entry was posted in Reviews and tagged festivals, noise, tents. Bookmark the permalink.",
    ),
    ...chrome("pager", `← ${story.headline()}`, `${story.headline()} →`),
    ...chrome(
      "comment",
      `${story.int(2, 9)} thoughts on “${story.titleText}”`,
      `${story.reader()} says:`,
      `${story.when.monthName} ${story.when.day}, ${story.when.year} at 9:${story.int(10, 59)} pm`,
      story.comment(),
      "Reply",
      "Pingback: Sunday links | Needle Drop",
    ),
    ...chrome(
      "comment-form",
      "Leave a comment",
      "This site uses a filter to reduce spam. Learn how your comment data is processed.",
      "Notify me of new posts via email.",
    ),
    ...chrome(
      "menu",
      "Blogroll",
      "Needle Drop",
      "The Quiet Loud",
      "Archives",
      `March ${story.when.year} (4)`,
      `February ${story.when.year} (11)`,
      "Meta",
      "Register",
      "Entries feed",
    ),
    ...chrome(
      "footer",
      "Blog at PressMagnet.",
      "Subscribe",
      "Subscribed",
      "Join 212 other subscribers",
      "Sign me up",
      "Already have an account? Log in now.",
    ),
  ],
};
