import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Singapore broadsheet: "for subscribers", listening line, branded letters in prose, more on this topic. */
export const theStraitDispatch: Template = {
  name: "the-strait-dispatch",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("menu", "Singapore", "Asia", "Opinion", "Podcasts", "Visuals", "Newsletters"),
    ...chrome("login", "Log in", "ePaper", "SUBSCRIBE"),
    ...story.title(),
    ...story.byline((author) => author),
    ...chrome("author-bio", story.pick(["Correspondent", "Senior Correspondent", "Journalist"])),
    ...chrome(
      "photo-credit",
      story.pick([
        "The stalls at lunchtime on Monday. DISPATCH PHOTO: GAVIN SOH",
        "PHOTO: MEDIACORE",
      ]),
    ),
    ...story.date(
      ({ monthShort, dd, year, clock }) => `Published ${monthShort} ${dd}, ${year}, ${clock}`,
    ),
    ...chrome(
      "first-published",
      `Updated ${story.when.monthShort} ${story.when.dd}, ${story.when.year}, ${story.when.clock}`,
    ),
    ...chrome("follow", "Follow topic", "+ Hawkers", "+ Parliament"),
    ...chrome(
      "newsletter",
      story.pick([
        "Sign up for our daily updates here and get the latest news delivered to your inbox.",
        "Monsoon Letter: why things happen in the region, and whether you should mind, once a week.",
      ]),
    ),
    ...story.body(
      [0.4, chrome("related", "More on this topic", story.headline())],
      [
        0.75,
        story.pick([
          chrome("promo", story.headline()),
          chrome("audio", "Loading audio…", "Get the podcast, every Thursday"),
          [],
        ]),
      ],
    ),
    ...chrome(
      "author-bio",
      story.pick([
        `${story.author} is a journalist who covers health, food and the elderly. She likes long walks and short meetings.`,
        `${story.author} is a correspondent on the business desk.`,
      ]),
    ),
    ...chrome("related", "Read next", ...story.headlines(2)),
    ...chrome(
      "app",
      "Join our Telegram channel",
      "Read 3 articles and stand to win rewards",
      "Spin the wheel now",
    ),
    ...chrome("tags", "SEE MORE ON", "HAWKER CENTRES", "AGEING"),
    ...chrome(
      "legal",
      `MCI (P) 0${story.int(10, 99)}/10/2025. Published by Dispatch Media Limited, Co. Regn. No. 2021555555E. Copyright © ${story.when.year}. All rights reserved.`,
    ),
  ],
};
