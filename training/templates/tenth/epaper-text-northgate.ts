import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Article text out of a newspaper's e-paper reader: page and zone labels, zoom words, next-zone headlines. */
export const epaperTextNorthgate: Template = {
  name: "epaper-text-northgate",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "body", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Northgate Telegraph e-paper"),
    ...chrome("tools", "Zoom in", "Zoom out", "Text view", "Page view", "Translate", "Listen"),
    ...chrome(
      "pager",
      `Page A${story.int(1, 28)}`,
      `${story.when.monthShort} ${story.when.dd}, ${story.when.year}`,
      story.pick(["State edition", "Final", "Metro edition"]),
    ),
    ...story.pick([chrome("tags", story.pick(["FRONT", "LOCAL & STATE", "LIFE"])), []]),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a.toUpperCase()}`),
    ...chrome("author-bio", story.pick(["STAFF WRITER", "NORTHGATE TELEGRAPH"])),
    ...story.date(({ monthShort, day }) => `${monthShort}. ${day}`),
    ...story.body(
      [
        story.int(28, 42) / 100,
        chrome(
          "pager",
          story.pick([`See STORY, Page A${story.int(4, 16)}`, `TURN TO PAGE ${story.int(4, 16)}`]),
          story.pick([`FROM PAGE ONE`, `Continued from A1`]),
        ),
      ],
      [
        story.int(63, 77) / 100,
        story.pick([
          chrome(
            "photo-credit",
            story.pick(["STAFF PHOTO", "FILE / SUBMITTED", "Buy this photo at the e-paper store"]),
          ),
          [],
        ]),
      ],
    ),
    ...chrome("related", "On this page", ...story.headlines(story.int(2, 4))),
    ...chrome("ad", "Display ad: Hutton Mattress Warehouse", "Legal notices (6)"),
    ...story.pick([chrome("share", "Clip", "Share clipping", "Print clipping"), []]),
    ...story.pick([
      chrome(
        "login",
        story.pick([
          "You have 2 free clippings left this month. Sign in for more.",
          "Replica access is included with home delivery. Activate your account.",
        ]),
      ),
      [],
    ]),
    ...story.pick([
      chrome("calendar", "Back issues", "Sun Mon Tue Wed Thu Fri Sat", "Go to date"),
      [],
    ]),
    ...chrome("footer", "Powered by PagePress Digital Replica", "Report a problem with this page"),
  ],
};
