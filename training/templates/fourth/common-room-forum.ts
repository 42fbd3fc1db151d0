import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** News with a forum under it: thread tools, karma, quoted replies, moderators' notes. */
export const commonRoomForum: Template = {
  name: "common-room-forum",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome("site-name", "Common Room · news and argument since 1999"),
    ...chrome("menu", "Front page", "Newest", "Threads", "Past", "Submit", "Rules"),
    ...chrome("login", "Log in to vote", "Register (it's free)"),
    ...story.title(),
    ...chrome("counter", `${story.int(30, 900)} points`, `${story.int(10, 400)} replies`, "▲ ▼"),
    ...story.byline((author) => `Posted by ${author}`),
    ...story.date(({ year, mm, dd, clock }) => `${year}-${mm}-${dd} ${clock}`),
    ...chrome("tools", "hide | past | favourite | report"),
    ...story.standfirst(),
    ...story.body(),
    ...chrome(
      "comment-form",
      "You must be logged in to reply to this thread.",
      "Preview",
      "Post reply",
    ),
    ...story.repeat(5, (at) =>
      chrome(
        "comment",
        `#${at + 1}`,
        `${story.reader()} (${story.pick(["Regular", "Newbie", "Pillar of the community"])})`,
        `Joined: ${story.int(2001, 2020)} · Posts: ${story.int(3, 9000)}`,
        story.comment(),
        ...(at % 2 === 1 ? [`${story.reader()} wrote:`, `> ${story.comment()}`] : []),
        "Quote | Report",
      ),
    ),
    ...chrome(
      "comment",
      "[This reply was removed by a moderator]",
      "Be kind. Read the thread before you post. See rule 4.",
    ),
    ...chrome("pager", "Page 1 of 12", "1 2 3 … 12 »"),
    ...chrome("related", "Similar threads", ...story.headlines(4)),
    ...chrome("counter", "Users browsing this thread: 14 members, 203 guests"),
    ...chrome(
      "legal",
      "All opinions belong to whoever posted them. Contact the moderators",
      "Theme: Slate · Top",
    ),
  ],
};
