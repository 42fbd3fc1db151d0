import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A forum where members paste whole articles: post headers, signatures, quote buttons, replies. */
export const forumRepostLampside: Template = {
  name: "forum-repost-lampside",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Lampside Forums"),
    ...chrome("menu", "Register", "FAQ", "Members List", "Calendar", "Today's Posts", "Search"),
    ...chrome(
      "breadcrumb",
      story.pick([
        "Lampside Forums > General > Current Events",
        "Board index ‹ Off topic ‹ News & Views",
      ]),
    ),
    ...chrome("login", "User Name", "Remember Me?", "Password"),
    ...chrome("pager", `Page 1 of ${story.int(2, 14)}`, "1 2 3 > Last »"),
    ...chrome("tools", "Thread Tools", "Display Modes"),
    ...story.pick([
      chrome(
        "comment",
        story.reader(),
        story.pick(["Senior Member", "Resident Crank", "Lampsider since 2004"]),
        `Join Date: Mar ${story.int(2001, 2008)}`,
        `Posts: ${story.int(12, 9400)}`,
      ),
      [],
    ]),
    ...story.title(),
    ...story.byline((a) => `By ${a}`),
    ...story.date(({ mm, dd, year, clock }) => `${mm}-${dd}-${year}, ${clock}`),
    ...story.body(
      [
        story.int(23, 37) / 100,
        story.pick([
          chrome(
            "tools",
            story.pick(["Originally posted in two parts; joined by the mods.", "[size=2]"]),
          ),
          [],
        ]),
      ],
      [
        story.int(48, 62) / 100,
        chrome(
          "ad",
          story.pick([
            "Google-free ads help pay for the server",
            "Sponsored Links: Lamp oil | Wicks",
          ]),
        ),
      ],
    ),
    ...chrome(
      "comment",
      "__________________",
      story.pick([
        "“If it ain't broke, you're not looking.”",
        "Proud owner of three hens and a Volvo",
        "sent from my toaster",
      ]),
    ),
    ...story.pick([chrome("tools", "Quote", "Report post", "#1"), []]),
    ...story.repeat(story.int(2, 4), (n) =>
      chrome(
        "comment",
        `#${n + 2}`,
        story.reader(),
        story.pick([`Originally Posted by ${story.reader()}`, "Quote:", "Re: news"]),
        story.comment(),
      ),
    ),
    ...chrome(
      "legal",
      "Posting Rules",
      "You may not post new threads",
      "You may not post replies",
      "BB code is On",
      "HTML code is Off",
    ),
    ...story.pick([chrome("related", "Similar Threads", ...story.headlines(3)), []]),
    ...chrome(
      "footer",
      `All times are GMT +1. The time now is ${story.when.clock}.`,
      "Contact Us - Lampside - Archive - Top",
    ),
  ],
};
