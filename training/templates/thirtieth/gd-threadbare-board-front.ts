import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Forum front story: posted as a news item by a mod, with signatures, rank lines, quotes and board tools. */
export const gdThreadbareBoardFront: Template = {
  name: "gd-threadbare-board-front",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Forums", "What's new", "Members", "Rules", "Log in", "Register"),
    ...chrome(
      "breadcrumb",
      `Home > Forums > ${story.pick(["Front Page News", "Trains & Trams", "Allotments"])}`,
    ),
    ...story.title(),
    ...story.byline((author) => `Thread starter ${author}`),
    ...story.date(({ day, monthShort, year }) => `Start date ${monthShort} ${day}, ${year}`),
    ...chrome(
      "author-bio",
      story.pick(["Moderator", "Well-known member", "Staff"]),
      `Joined ${story.when.monthShort} ${story.int(2006, 2021)}`,
      `Messages ${story.int(200, 9900)}`,
      `Reaction score ${story.int(10, 4000)}`,
    ),
    ...chrome("counter", "#1"),
    ...story.body([0.5, chrome("ad", "Members who log in see no adverts here")]),
    ...chrome("tools", "Like", "Quote", "Reply", "Report"),
    ...chrome(
      "comment",
      `Reactions: ${story.reader()}, ${story.reader()} and ${story.int(2, 30)} others`,
    ),
    ...story.repeat(3, () =>
      chrome(
        "comment",
        `${story.reader()}`,
        story.pick(["New member", "Active member", "Banned"]),
        `${story.when.monthShort} ${story.when.day}, ${story.when.year}`,
        `${story.comment()}`,
        `#${story.int(2, 40)}`,
      ),
    ),
    ...chrome("comment-form", "You must log in or register to reply here."),
    ...chrome("share", "Share: Facebook, Reddit, Email, Link"),
    ...chrome(
      "related",
      "Similar threads",
      ...story.headlines(3),
      `Replies ${story.int(1, 99)}`,
      `Views ${story.int(1, 40)}K`,
    ),
    ...chrome(
      "footer",
      `Members online now: ${story.int(10, 300)}, guests: ${story.int(100, 4000)}`,
      "Change style",
      "Contact us",
      "Terms and rules",
      "Top",
    ),
  ],
};
