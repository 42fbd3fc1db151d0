import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Nigerian daily on WordPress: share appeal, also-reads, channel links, republication notice. */
export const lagoonTribune: Template = {
  name: "lagoon-tribune",
  language: "en",
  layout: { newline: "\r\n", gap: "ragged", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Home",
      "Latest News",
      "Politics",
      "Metro Plus",
      "Education",
      "Health Wise",
      "Spice",
      "Columns",
      "Advertise With Us",
    ),
    ...chrome("ticker", "Trending Now:", story.headline(), story.headline()),
    ...story.title(),
    ...story.date(({ dd, monthName, year }) => `${dd.replace(/^0/, "")}th ${monthName} ${year}`),
    ...story.byline((author) => `By ${author}`),
    ...chrome("share", "Kindly share this story:", "Share via Telegram", "Share via WhatsApp"),
    ...story.standfirst(),
    ...story.body(
      [0.25, chrome("promo", "ALSO READ", story.headline())],
      [
        0.45,
        chrome(
          "ad",
          "ADVERTISEMENT",
          "Nigerians can now earn in dollars with premium domains. Click here to start today.",
        ),
      ],
      [0.7, chrome("promo", `READ ALSO: ${story.headline()}`)],
    ),
    ...chrome(
      "legal",
      "All rights reserved. This material, and other digital content on this website, may not be reproduced, published, broadcast, rewritten or redistributed in whole or in part without prior express written permission from LAGOON.",
      "Contact: theeditor@lagoontribune.example",
    ),
    ...chrome(
      "follow",
      "Stay informed and ahead of the curve! Follow The Lagoon Tribune on WhatsApp for real-time updates, breaking news, and exclusive content. Don't miss a headline – join now!",
    ),
    ...chrome("tags", "Topics:", "Featured", story.pick(["Metro", "Economy", "Sports"])),
    ...chrome("pager", `« Previous ${story.headline()}`, `Next » ${story.headline()}`),
    ...chrome("related", "Related News", ...story.headlines(4)),
    ...chrome(
      "comment",
      `${story.int(1, 14)} Comments`,
      story.reader(),
      `${story.int(2, 9)} hours ago`,
      story.comment(),
      "Reply",
    ),
    ...chrome(
      "consent",
      "This website uses cookies to improve your experience. We'll assume you're ok with this, but you can opt-out if you wish. Accept Read More",
    ),
  ],
};
