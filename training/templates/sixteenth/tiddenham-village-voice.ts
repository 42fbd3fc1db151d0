import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A hyperlocal blog on a free host: likes, recent posts, archives by month, unmoderated replies. */
export const tiddenhamVillageVoice: Template = {
  name: "tiddenham-village-voice",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "The Tiddenham Voice", "News and views from the valley since 2009"),
    ...chrome("menu", "Home", "About", "What's On", "Contact the Editor", "Donate"),
    ...story.title(),
    ...story.date(({ monthName, day, year }) => `Posted on ${monthName} ${day}, ${year}`),
    ...story.byline((author) => `by ${author}`),
    ...chrome("counter", `${story.int(60, 4100)} views`),
    ...chrome("comment", story.pick(["Leave a comment", `${story.int(2, 19)} Comments`])),
    ...story.body(
      [0.4, chrome("photo-credit", story.pick(["Photo: Anne Strickland", "Click to enlarge"]))],
      [
        0.7,
        chrome(
          "donation",
          "The Voice is one person and a kettle. If you like what you read, you can buy me a coffee.",
        ),
      ],
    ),
    ...chrome(
      "share",
      "Share this:",
      "Tweet",
      "Click to share on Facebook (Opens in new window) Facebook",
      "Click to email a link to a friend (Opens in new window) Email",
      "Print",
    ),
    ...chrome(
      "counter",
      "Like this:",
      story.pick(["Like Loading...", "Loading...", `${story.int(2, 14)} bloggers like this.`]),
    ),
    ...chrome("related", "Related"),
    ...story.repeat(3, () =>
      chrome(
        "related",
        story.headline(),
        `${story.when.monthName} ${story.int(1, 28)}, ${story.when.year - story.int(0, 2)}`,
        `In "${story.pick(["Council", "Nature", "News"])}"`,
      ),
    ),
    ...chrome(
      "tags",
      `Categories: ${story.pick(["News, Parish Council", "Uncategorized", "The Brook"])}`,
      `Tags: ${story.pick(["footpaths, planning", "water, brook, sewage"])}`,
    ),
    ...chrome("pager", `← ${story.headline()}`, `${story.headline()} →`),
    ...chrome("comment", `${story.int(2, 3)} thoughts on “${story.titleText}”`),
    ...story.repeat(story.int(2, 3), () =>
      chrome(
        "comment",
        `${story.reader()} says:`,
        `${story.when.monthName} ${story.int(1, 28)}, ${story.when.year} at ${story.int(1, 12)}:${story.int(10, 59)} pm`,
        story.comment(),
        "Reply",
      ),
    ),
    ...chrome(
      "comment-form",
      story.pick(["Leave a comment Cancel reply", "Leave a Reply"]),
      "Δ",
      "A filter keeps spam out of the comments. What happens to what you type is explained here.",
    ),
    ...chrome(
      "newsletter",
      "Follow Blog via Email",
      "Put in your address and each new post will come to you by email.",
      `Join ${story.int(90, 700)} other subscribers`,
    ),
    ...chrome("related", "Recent Posts", ...story.headlines(5)),
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
      `December ${story.when.year - 1}`,
      `November ${story.when.year - 1}`,
    ),
    ...chrome(
      "consent",
      "Cookies: the people who host this blog set some. Carry on if you do not mind, or see how to turn them off: Cookie Policy",
      "Close and accept",
    ),
    ...chrome(
      "footer",
      "Blog at a free host.",
      "Subscribe",
      "Subscribed",
      "Log in now.",
      "Report this content",
      "Collapse this bar",
    ),
  ],
};
