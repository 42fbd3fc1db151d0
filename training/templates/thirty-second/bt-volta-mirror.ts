import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A West African news portal: source lines, WhatsApp channels, disclaimers, betting adverts, comments. */
export const btVoltaMirror: Template = {
  name: "bt-volta-mirror",
  language: "en",
  layout: { newline: "\r\n", gap: "none", indent: "ragged", item: "* " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Home",
      "News",
      "Sports",
      "Showbiz",
      "Business",
      "Africa",
      "Live Radio",
      "Wall of Comments",
    ),
    ...chrome(
      "breadcrumb",
      `General News of ${story.when.weekday}, ${story.when.day} ${story.when.monthName} ${story.when.year}`,
    ),
    ...story.title(),
    ...story.date(({ year, mm, dd }) => `${year}-${mm}-${dd}`),
    ...chrome(
      "photo-credit",
      story.pick(["File photo", "The writer", "Some of the women at the event"]),
    ),
    ...story.standfirst(),
    ...story.byline((author) => `Source: ${author}, Contributor`),
    ...chrome("counter", `${story.int(300, 90000)} views`),
    ...story.body(
      [0.2, chrome("ad", "Advertise here")],
      [0.45, chrome("promo", `READ ALSO: ${story.headline()}`)],
      [
        0.8,
        chrome(
          "promo",
          "Watch the latest episode of Market Queens on our TV channel below",
          story.pick(["Ama/OB", "VM/KPE"]),
        ),
      ],
    ),
    ...chrome(
      "promo",
      "You can now read our breaking stories on Telegram and on our channel. Send us your photos and videos through WhatsApp: +233 55 501 4200.",
    ),
    ...chrome(
      "legal",
      "Disclaimer: The views expressed here do not necessarily represent those of this website, its staff or its landlord.",
    ),
    ...chrome(
      "comment-form",
      "Send your news stories to [email protected]",
      "Comment on this article",
      "Your comment is subject to our rules of use",
    ),
    ...story.repeat(story.int(2, 4), (at) =>
      chrome(
        "comment",
        `${story.reader()} ${at + 1} ${story.pick(["month", "day", "hour"])} ago`,
        story.comment(),
        "Reply",
      ),
    ),
    ...chrome("related", "Related Articles:", ...marked("» ", story.headlines(4))),
    ...chrome(
      "ad",
      story.pick(["Bet responsibly. 18+", "Send money home with zero fees this month"]),
    ),
    ...chrome(
      "ticker",
      "Forex (GHS)",
      `Dollar ${story.int(10, 16)}.${story.int(10, 99)}`,
      `Pound ${story.int(14, 20)}.${story.int(10, 99)}`,
    ),
    ...chrome(
      "footer",
      "About Us",
      "Advertising",
      "Archive",
      "Copyright & Terms of use",
      `Copyright © ${story.when.year}. All rights reserved. Distributed by VM Online`,
    ),
  ],
};
