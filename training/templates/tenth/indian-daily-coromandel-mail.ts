import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** An Indian English daily: e-paper link, city switcher, "Also read", Telegram channel, first published lines. */
export const indianDailyCoromandelMail: Template = {
  name: "indian-daily-coromandel-mail",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "e-Paper",
      "India",
      "World",
      "States",
      "Cities",
      "Sport",
      "Opinion",
      "Sci-Tech",
      "LIVE NOW",
    ),
    ...story.pick([chrome("language", "English | हिन्दी | தமிழ்"), []]),
    ...chrome(
      "breadcrumb",
      story.pick(["Home / News / States / Article", "Home > Latest News > Story"]),
    ),
    ...chrome("login", "GIFT A SUBSCRIPTION", "Account"),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(
      ({ monthName, day, year, clock }) => `Updated - ${monthName} ${day}, ${year} ${clock} IST`,
    ),
    ...story.byline((a) => a.toUpperCase()),
    ...story.pick([chrome("share", "Copy link", "Email", "WhatsApp", "Telegram"), []]),
    ...chrome("tools", "READ LATER", "Remove", "SEE ALL", "PRINT"),
    ...story.body(
      [
        story.int(18, 32) / 100,
        chrome("promo", story.pick(["Also Read:", "Also read |"]), story.headline()),
      ],
      [
        story.int(43, 57) / 100,
        chrome("ad", "ADVERTISEMENT", "Promoted: 2 & 3 BHK flats from Rs 68 lakh onwards*"),
      ],
      [
        story.int(68, 82) / 100,
        chrome(
          "follow",
          "Follow Coromandel Mail on Google News",
          "Join our channel for instant alerts",
        ),
      ],
    ),
    ...chrome(
      "first-published",
      `Published - ${story.when.monthName} ${story.when.day}, ${story.when.year} ${story.when.clock} IST`,
    ),
    ...story.pick([
      chrome(
        "tags",
        "Related Topics",
        story.pick(["rains / dams / relief", "civic infrastructure / protest"]),
      ),
      [],
    ]),
    ...story.pick([
      chrome(
        "comment-form",
        "Write in English and finish your sentences. Remarks about a person's caste, face or family will not be put up; nor will those in capital letters.",
      ),
      [],
    ]),
    ...chrome("related", "Top News Today", ...numbered(story.headlines(4), "")),
    ...story.pick([
      chrome(
        "newsletter",
        "The Evening Wrap",
        "Ten stories to take home on the local train.",
        "SUBSCRIBE NOW",
      ),
      [],
    ]),
    ...story.pick([
      chrome("legal", "BACK TO TOP", "Terms & conditions | Institutional Subscriber"),
      [],
    ]),
    ...chrome(
      "footer",
      `Copyright© ${story.when.year}, THE CMG PUBLISHING PVT LTD. or its affiliated companies. All rights reserved.`,
    ),
  ],
};
