import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A non-profit hyperlocal on the Scottish coast, on a stock blog theme. */
export const glenOrrinVoice: Template = {
  name: "glen-orrin-voice",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome(
      "site-name",
      "Glen Orrin Voice",
      "News from the glen, the shore and the three big islands",
    ),
    ...chrome("menu", "Home", "About", "Ferries", "What’s on", "Archive", "Join"),
    ...chrome("search", "Search for:"),
    ...story.title(),
    ...story.date((w) => `Posted on ${w.monthName} ${w.day}, ${w.year}`),
    ...story.byline((name) => `by ${name}`),
    ...chrome(
      "tags",
      `Posted in ${story.pick(["Community, News", "News", "Council, Roads, News"])}`,
    ),
    ...chrome(
      "comment",
      story.pick(["No Comments", `${story.int(1, 14)} Comments on “${story.titleText}”`]),
    ),
    ...story.body([
      0.6,
      story.int(0, 1)
        ? chrome(
            "donation",
            "The Voice has two part-time reporters and one van. If every reader gave us £2 a month we could mend the van.",
          )
        : chrome(
            "event",
            `Ferry update: the ${story.pick(["17.35", "09.10"])} sailing is liable to disruption at short notice.`,
          ),
    ]),
    ...chrome(
      "share",
      "Share this:",
      "Click to share on Facebook (Opens in new window) Facebook",
      "Click to email a link to a friend (Opens in new window) Email",
      "Like Loading...",
    ),
    ...chrome("related", "Related"),
    ...story.repeat(3, () =>
      chrome(
        "related",
        story.headline(),
        `${story.pick(["May", "August", "December"])} ${story.int(1, 28)}, 202${story.int(3, 5)}`,
        `In "${story.pick(["News", "Community", "Sea"])}"`,
      ),
    ),
    ...chrome("tags", "Tagged", story.pick(["glen orrin, council, roads", "community, history"])),
    ...(/Newsroom| and /.test(story.author)
      ? []
      : chrome("author-bio", `Published by ${story.author}`, `View all posts by ${story.author}`)),
    ...chrome("pager", "Post navigation", `← ${story.headline()}`, `${story.headline()} →`),
    ...chrome("comment", `${story.int(2, 3)} thoughts on “${story.titleText}”`),
    ...story.repeat(2, () =>
      chrome(
        "comment",
        `${story.reader()} says:`,
        `${story.when.monthName} ${story.int(1, 28)}, ${story.when.year} at ${story.int(1, 11)}:${story.int(10, 59)} ${story.pick(["am", "pm"])}`,
        story.comment(),
        "Reply",
      ),
    ),
    ...chrome(
      "comment-form",
      "Leave a Reply",
      "Your email address will not be published. Required fields are marked *",
      "Comment *",
      "Name *",
      "Email *",
      "Website",
      "Save my name, email, and website in this browser for the next time I comment.",
      "Notify me of new posts by email.",
    ),
    ...chrome("footer", "Recent Posts", ...story.headlines(4)),
    ...chrome("counter", `${story.int(210, 980)},${story.int(100, 999)} hits`),
    ...chrome(
      "footer",
      "Glen Orrin Voice is a community interest company. Website by Skerry Web.",
      "Proudly powered by a theme called Lochan.",
    ),
  ],
};
