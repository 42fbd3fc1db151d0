import { chrome, type Line } from "../line.ts";
import type { Template } from "../template.ts";

/** A hyperlocal WordPress blog: previous and next posts, sidebar, pingbacks, a few words about its maker. */
export const littleAmbleAndDistrict: Template = {
  name: "little-amble-and-district",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Around Amble", "News from the Ambles, Thaxley and the Hale"),
    ...chrome("menu", "Home", "About", "Bus times", "Plans", "Planning watch"),
    ...story.title(),
    ...story.date(({ monthName, day, year }) => `Posted on ${monthName} ${day}, ${year}`),
    ...story.byline((author) => `by ${author}`),
    ...chrome("comment", story.pick(["Leave a comment", `${story.int(1, 9)} Comments`])),
    ...story.pick<readonly Line[]>([
      chrome(
        "promo",
        story.pick([
          "The village show schedule is out. Pick one up from the shop or the pub.",
          "Lost: tabby, answers to Brian. See the Lost & Found page.",
        ]),
      ),
      chrome("tags", "News", "Uncategorised"),
      [],
    ]),
    ...story.body([
      0.5,
      story.pick([
        chrome("ad", "Advertisements", "Report this ad"),
        chrome("promo", story.headline()),
      ]),
    ]),
    ...chrome("share", "Share this:", "Like this:", "Loading..."),
    ...chrome(
      "author-bio",
      story.pick([
        "I've run this site from my kitchen table since 2011. I used to be a town planner, so now I am atoning.",
        `${story.author} walks everywhere and hears most things.`,
      ]),
    ),
    ...chrome("tags", "Filed under: News", "Tagged: roads, bins, church"),
    ...chrome("pager", `← ${story.headline()}`, `${story.headline()} →`),
    ...chrome("comment", story.reader(), "says:", story.comment(), "Reply"),
    ...chrome(
      "comment-form",
      "Leave a Reply",
      "Your email address will not be published. Required fields are marked *",
      "Notify me of new posts by email.",
    ),
    ...chrome(
      "newsletter",
      "Enter your email address to follow this blog and receive notifications of new posts by email. Join 211 other subscribers.",
    ),
    ...chrome("footer", "Blog at Inkpot..", "Follow"),
  ],
};
