import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Singapore broadsheet: register prompt, unit for updates, thank-you lines, PDF edition. */
export const straitsidePost: Template = {
  name: "straitside-post",
  language: "en",
  layout: { newline: "\r\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Log in",
      "Subscribe",
      "E-paper",
      "Singapore",
      "Asia",
      "World",
      "Opinion",
      "Life",
      "Business",
      "Sport",
    ),
    ...chrome("breadcrumb", "Singapore", story.pick(["Food", "Community", "Jobs"])),
    ...story.title(),
    ...chrome("login", "New here? Pick a newsletter and we will send it each morning"),
    ...chrome("photo-credit", story.pick(["PHOTO: LIM YAN TING", "STRAITSIDE PHOTO: KELVIN CHUA"])),
    ...story.byline(),
    ...story.date((w) => `Published ${w.monthShort} ${w.dd}, ${w.year}, ${w.clock}`),
    ...story.date((w) => `Updated ${w.monthShort} ${w.dd}, ${w.year}, ${w.clock}`),
    ...story.body(
      [0.35, chrome("promo", "More on this topic", story.headline())],
      [0.7, chrome("promo", "See more on", "Hawkers", "Small businesses")],
    ),
    ...(story.int(0, 2) > 0
      ? chrome(
          "follow",
          "Straitside is now on Telegram. Follow our channel for the day's must-reads.",
        )
      : []),
    ...chrome("related", "Other subscribers went on to read:", ...story.headlines(3)),
    ...chrome(
      "share",
      "Share this article",
      "E-mail",
      "Print",
      "Purchase article for republication",
    ),
    ...chrome(
      "footer",
      "E-paper",
      "Podcasts",
      "RSS Feed",
      "About Us",
      "Need help? Reach us here.",
      `MCI (P) 011/05/${story.when.year}, MCI (P) 012/05/${story.when.year}. Published by Straitside Media Limited. Copyright © ${story.when.year}. All rights reserved.`,
    ),
  ],
};
