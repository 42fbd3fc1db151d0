import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Island volunteer paper in a blog engine: ferry times, tide table, archive months, guest book. */
export const ennisIslander: Template = {
  name: "ennis-islander",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "ragged", item: "+ " },
  compose: (story) => [
    ...chrome(
      "site-name",
      "The Ennis Islander",
      story.pick(["News from both islands", "Non-profit and usually on time"]),
    ),
    ...chrome("menu", "Home", "About", "Ferries", "Tides", "Adverts", "Guestbook"),
    ...chrome(
      "ticker",
      "NEXT FERRIES",
      `08:10 Tolby ${story.pick(["on time", "amber alert", "cancelled"])}`,
      "15:40 Tolby",
      story.pick(["High water 06:14 4.8m", "Low water 12:20 0.9m"]),
    ),
    ...story.title(),
    ...chrome("tags", story.pick(["Posted in: Island life", "Filed under News"])),
    ...story.date((d) => `Posted on ${d.monthName} ${d.day}, ${d.year}`),
    ...story.byline((a) => `by ${a}`),
    ...story.standfirst(),
    ...story.body(
      [
        0.5,
        chrome(
          "event",
          story.pick(["WHAT'S ON IN THE HALL", "Hall diary"]),
          "Mon 7.30 Whist",
          "Wed 10.30 Toddlers",
          "Fri 8pm Film: bring a cushion",
        ),
      ],
      [
        0.8,
        chrome(
          "ad",
          story.pick([
            "Need a plumber? There's one coming on the 14th. Ring the shop.",
            "FOR SALE: one oar. Box 6.",
          ]),
        ),
      ],
    ),
    ...chrome("share", "Share this:", "Email", "Print", "Like this"),
    ...chrome(
      "comment",
      story.pick(["3 thoughts on this post", "2 responses"]),
      `${story.reader()} ${story.pick(["says:", "on"])}`,
      `${story.when.monthShort} ${story.int(1, 28)}, ${story.when.year} at ${story.int(1, 12)}:${story.int(10, 59)} pm`,
      story.comment(),
      "Reply ↓",
      `${story.reader()} says:`,
      story.comment(),
    ),
    ...chrome(
      "comment-form",
      "Leave a comment",
      "Name (required)",
      "Website",
      story.pick([
        "Notify me of follow-up comments by email.",
        "Prove you are not a gull: 3 + 4 =",
      ]),
    ),
    ...chrome("pager", `← ${story.headline()}`, `${story.headline()} →`),
    ...chrome("related", "Recent posts", ...story.headlines(5)),
    ...chrome(
      "menu",
      story.pick(["Archives", "Older"]),
      `${story.pick(["October", "March"])} ${story.when.year} (${story.int(3, 19)})`,
      `September ${story.when.year} (${story.int(3, 19)})`,
      `August ${story.when.year} (${story.int(3, 19)})`,
    ),
    ...chrome(
      "counter",
      story.pick(["Visitors since 2009: 88,104", "You are visitor number 41,007"]),
    ),
    ...chrome("login", "Meta", "Log in", "Entries feed"),
    ...chrome("footer", story.pick(["Proudly powered by elbow grease", "Theme: Driftwood"])),
  ],
};
