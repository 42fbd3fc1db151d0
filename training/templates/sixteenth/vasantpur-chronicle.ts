import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Indian metropolitan daily: IST stamps, slugs of other cities, read-comments line, top news columns. */
export const vasantpurChronicle: Template = {
  name: "vasantpur-chronicle",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "e-Paper",
      "LIVE",
      "India",
      "World",
      "Cities",
      "Business",
      "Sport",
      "Data",
      "Crossword+",
    ),
    ...chrome(
      "breadcrumb",
      `Home / ${story.pick(["News / Cities", "Cities / Vasantpur", "News / India / States"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(
      ({ monthName, dd, year, clock }) =>
        `${story.pick(["Published - ", "Updated - ", ""])}${monthName} ${dd}, ${year} ${clock} IST`,
    ),
    ...story.byline((author) =>
      story.pick([author, `${author.toUpperCase()}`, `Written by ${author}`]),
    ),
    ...chrome(
      "share",
      "Copy link",
      "Email",
      "Facebook",
      "Telegram",
      "LinkedIn",
      "WhatsApp",
      "Reddit",
    ),
    ...chrome("tools", "READ LATER", "SEE ALL", "Remove", "PRINT"),
    ...chrome(
      "photo-credit",
      story.pick([
        "File photograph used for representational purpose only | Photo Credit: K. Ravindran",
        "A view of the site on Wednesday. | Photo Credit: Special Arrangement",
      ]),
    ),
    ...story.body(
      [
        0.25,
        chrome(
          "promo",
          `${story.pick(["Also read: ", "Also Read | ", "ALSO READ "])}${story.headline()}`,
        ),
      ],
      [0.5, chrome("follow", "Follow us on Google News for the latest updates")],
      [0.7, chrome("related", ...story.headlines(2))],
    ),
    ...story.date(
      ({ monthName, dd, year, clock }) => `Published - ${monthName} ${dd}, ${year} ${clock} IST`,
    ),
    ...chrome(
      "tags",
      "Related Topics",
      ["Vasantpur", "rains", "public transport", "state politics"]
        .slice(0, story.int(2, 4))
        .join(" / "),
    ),
    ...chrome(
      "related",
      story.pick(["Top News Today", "Latest News"]),
      `${story.int(0, 9)} / ${story.int(2, 3)}`,
      ...story.headlines(story.int(4, 7)),
    ),
    ...chrome(
      "comment-form",
      "Comments",
      "Please write in English, and keep to the subject. Comments that attack persons, faiths or communities will be deleted.",
      "Our comments have moved to a new system, and readers who registered before June will have to do so again.",
    ),
    ...chrome(
      "newsletter",
      "Looking at the City",
      "A weekly newsletter from our desk on what moves, and what is stuck.",
      "Sign up for the Newsletter",
    ),
    ...story.repeat(story.int(0, 1), () =>
      chrome(
        "ticker",
        `SENSEX ${story.int(71000, 84000)}.${story.int(10, 99)} (+0.${story.int(10, 90)}%)`,
        `GOLD ₹${story.int(71000, 98000)}`,
      ),
    ),
    ...chrome("related", "Trending", ...story.headlines(3)),
    ...chrome(
      "legal",
      "Terms & conditions | Institutional Subscriber",
      `Copyright© ${story.when.year}, VASANTPUR PUBLISHING CO PVT LTD. or its affiliated companies. All rights reserved.`,
      "BACK TO TOP",
    ),
  ],
};
