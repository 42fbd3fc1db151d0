import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A Nigerian daily: long section menus, copyright warning in prose, related links in capitals, forum comments. */
export const qvLagosLantern: Template = {
  name: "qv-lagos-lantern",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Home",
      "Headlines",
      "Metro",
      "Politics",
      "Business",
      "Sports",
      "Entertainment",
      "Columns",
    ),
    ...chrome("ad", "Advert"),
    ...chrome("breadcrumb", "Home » Metro » News"),
    ...story.title(),
    ...story.date(({ monthName, day, year }) => `${monthName} ${day}, ${year}`),
    ...chrome("photo-credit", story.pick(["Photo: Lantern", "File copy", "Source: Newsdesk"])),
    ...story.byline((author) => `by ${author}`),
    ...chrome("share", "Kindly share this story:"),
    ...story.body(
      [0.25, chrome("ad", "Advertisement")],
      [
        0.5,
        chrome(
          "promo",
          `ALSO READ: ${story.headline()}`,
          story.pick(["See also", "Don't miss", "Trending"]),
        ),
      ],
      [0.75, chrome("promo", story.headline())],
    ),
    ...chrome(
      "legal",
      "All rights reserved. This material, and other digital content on this website, may not be reproduced in whole or in part without written permission.",
    ),
    ...chrome("contact", "Contact: news@lantern.example", "WhatsApp 0800 555 0190"),
    ...chrome("ad", "Sell your phone today", "Click here"),
    ...chrome("related", "Latest news", ...marked("» ", story.headlines(5))),
    ...chrome("comment", story.reader(), story.comment()),
    ...chrome("newsletter", "Join our mailing list", "Enter your email", "Subscribe"),
    ...chrome("footer", "About", "Advert rates", "Terms", "© Lagos Lantern"),
  ],
};
