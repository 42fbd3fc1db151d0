import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Island community news site run by volunteers: notice board, death notices, ferry text, thanks in prose. */
export const islandNoticeBoard: Template = {
  name: "island-notice-board",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "News", "Ferries", "Notices", "Lost and found", "The old site"),
    ...chrome("ticker", "MV Corrie: running. MV Sannox: tied up."),
    ...story.title(),
    ...story.date(({ day, monthName, year }) => `${day} ${monthName} ${year}`),
    ...story.byline((a) => `Sent in by ${a}`),
    ...story.standfirst(),
    ...story.body([0.5, chrome("event", "Ceilidh in the hall on the 23rd. Bring a plate.")]),
    ...chrome(
      "donation",
      "Four of us do this in the evenings. The server costs £38 a month and so does the heating, and we have so far had the better of the server.",
    ),
    ...chrome("counter", `${story.int(31, 870)}`),
    ...chrome(
      "comment",
      story.reader(),
      "Tuesday",
      story.comment(),
      story.reader(),
      "Tuesday, later",
      story.comment(),
    ),
    ...chrome("comment-form", "Be as civil as you'd be in the shop."),
    ...chrome("promo", "LOST: one oar, blue. FOUND: one oar, blue. Ring Archie."),
    ...chrome("calendar", "Intimation: Margaret 'Peggy' Currie, peacefully, at home, aged 94"),
    ...chrome("pager", story.headline(), story.headline(), "Older still"),
  ],
};
