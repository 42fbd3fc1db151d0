import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Singapore daily: premium marks, save and gift tools, telegram begging, topic chips, "see more on" boxes, licence number in the footer. */
export const straitsMorningSg: Template = {
  name: "straits-morning-sg",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("breadcrumb", "Singapore", "Transport"),
    ...story.title(),
    ...chrome("paywall", story.pick(["FOR SUBSCRIBERS", "Gift this article"])),
    ...chrome("photo-credit", "PHOTO: STRAITS MORNING FILE"),
    ...story.byline((a) => a),
    ...story.date(
      (w) =>
        `Published ${w.monthShort} ${w.dd}, ${w.year}, ${w.clock} Updated ${w.monthShort} ${w.dd}, ${w.year}`,
    ),
    ...chrome("share", "Thanks for sharing!", "WhatsApp", "Telegram", "Copy link"),
    ...story.body(
      [0.25, chrome("promo", story.headline(), story.headline())],
      [0.55, chrome("promo", "More on this topic", story.headline())],
      [0.8, chrome("newsletter", "We are on Telegram too. Tap here for alerts as stories break.")],
    ),
    ...chrome("tags", "See more on", "Rail transport", "Trade", "Malaysia"),
    ...chrome(
      "related",
      "Popular",
      ...story.headlines(4).map((h) => `${h} ${story.pick(["Asia", "Multimedia", "Business"])}`),
    ),
    ...chrome(
      "tools",
      "E-paper",
      "Podcasts",
      "RSS Feed",
      "Want the stories behind the lock? See our plans",
    ),
    ...chrome(
      "legal",
      `MDDI (P) 0${story.int(20, 60)}/10/${story.when.year}. Published by SM Media Limited, Co. Regn. No. 20210001E. Copyright © ${story.when.year} SM Media Limited. All rights reserved.`,
    ),
  ],
};
