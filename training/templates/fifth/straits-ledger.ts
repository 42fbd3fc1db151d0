import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A Singapore daily: alert channel prompts, see-more-on topics, e-paper line, summary buttons. */
export const straitsLedger: Template = {
  name: "straits-ledger",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "EDITION: SG",
      "Singapore",
      "Asia",
      "World",
      "Life",
      "Business",
      "Tech",
      "Forum",
      "Multimedia",
    ),
    ...chrome("login", "Log in", "PRINT + DIGITAL", "My Feed"),
    ...story.title(),
    ...chrome("newsletter", "Sign up now: Get our newsletters delivered to your inbox"),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(
      ({ monthShort, day, year, clock }) => `Published ${monthShort} ${day}, ${year}, ${clock}`,
    ),
    ...chrome(
      "first-published",
      `Updated ${story.when.monthShort} ${story.when.day}, ${story.when.year}, 11:40 PM`,
    ),
    ...chrome("share", "Google Preferred Source badge", "Whatsapp", "Telegram", "X", "LinkedIn"),
    ...story.body(
      [0.4, chrome("related", ...story.headlines(2))],
      [0.65, chrome("ad", "Remaining time", "Skip in 5s")],
    ),
    ...chrome(
      "tags",
      "See more on",
      story.pick(["Courts & legal issues", "Public transport", "Weather"]),
      "Lifestyle",
    ),
    ...chrome("counter", "Thanks for sharing!", "E-paper: read the print edition on your tablet"),
    ...chrome(
      "follow",
      "Join the Ledger's Telegram channel and get the latest breaking news delivered to you.",
    ),
    ...chrome("related", "Popular", ...counted(story.headlines(5))),
    ...chrome("footer", "Read 3 articles and stand to win rewards", "Spin the wheel now"),
    ...chrome(
      "legal",
      `MCI (P) 0${story.int(10, 99)}/10/${story.when.year}. Published by Straits Ledger Media Limited, Co. Regn. No. 2021000000Z. Copyright © ${story.when.year}. All rights reserved.`,
    ),
  ],
};
