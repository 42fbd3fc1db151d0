import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Pakistani English daily: city pages, rupee and prayer-time strip, e-paper, writer's mail address, "Published in" line. */
export const gdChenabMailAndMessenger: Template = {
  name: "gd-chenab-mail-and-messenger",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "ticker",
      `USD 28${story.int(1, 9)}.${story.int(10, 90)}`,
      `Gold (tola) Rs${story.int(300, 420)},000`,
      `Fajr ${story.pick(["4:12", "5:01", "5:33"])}`,
    ),
    ...chrome(
      "menu",
      "HOME",
      "LATEST",
      "PAKISTAN",
      "PUNJAB",
      "BUSINESS",
      "WORLD",
      "CRICKET",
      "MAGAZINE",
      "PRAYER TIMINGS",
      "E-PAPER",
    ),
    ...(story.int(0, 1) === 1
      ? chrome("breadcrumb", `Today's Paper › ${story.pick(["National", "City", "Back Page"])}`)
      : []),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(),
    ...story.date(
      ({ clock, day, monthName, year }) => `Published ${monthName} ${day}, ${year} ${clock}`,
    ),
    ...chrome("counter", story.pick([`${story.int(2, 90)} comments`, "Be the first to comment"])),
    ...chrome("share", "Listen to article", "1x 1.2x 1.5x"),
    ...story.body(
      [0.3, chrome("promo", `Read more: ${story.headline()}`)],
      [0.55, chrome("promo", `${story.headline()}`)],
      [0.55, chrome("teaser", `${story.teaser()}`)],
      [0.8, chrome("follow", "Get the headlines on our WhatsApp channel — no spam, only news.")],
    ),
    ...chrome(
      "first-published",
      `Published in Chenab Mail & Messenger, ${story.when.monthName} ${story.when.day}, ${story.when.year}`,
    ),
    ...chrome(
      "follow",
      "Follow us on X, Instagram and Facebook for the day's stories as they are filed.",
    ),
    ...chrome(
      "tags",
      story.pick(["Punjab", "Sindh", "Balochistan"]),
      story.pick(["Local Government", "Weather", "Public Health"]),
    ),
    ...chrome("related", "MORE FROM THIS SECTION", ...story.headlines(4)),
    ...chrome("comment-form", `COMMENTS (${story.int(0, 9)}) CLOSED`),
    ...story.repeat(story.int(1, 2), () =>
      chrome(
        "comment",
        `${story.reader()}`,
        `${story.when.monthShort} ${story.when.day}, ${story.when.year} ${story.int(1, 12)}:${story.int(10, 59)}pm`,
        `${story.comment()}`,
        `Recommend ${story.int(0, 30)}`,
      ),
    ),
    ...chrome("related", "Must Read", ...story.headlines(3)),
    ...chrome(
      "footer",
      "Desk Mail",
      "Privacy Notice",
      "Reader's Editor",
      "Advertise on this site",
      "Funeral Announcements",
      `Copyright © ${story.when.year}, The Chenab Press (Pvt) Ltd`,
    ),
  ],
};
