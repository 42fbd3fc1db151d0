import { chrome, type Line } from "../line.ts";
import type { Template } from "../template.ts";

/** A Nigerian daily: promos of betting and dollar schemes, copyright warning in prose, related bullets, comments. */
export const theLagoonSentinel: Template = {
  name: "the-lagoon-sentinel",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Home", "News", "Politics", "Metro", "Sports", "Videos", "Spice"),
    ...chrome("ticker", "Breaking News", story.headline()),
    ...chrome("breadcrumb", "Home » News »"),
    ...story.title(),
    ...story.date(({ day, monthName, year, clock }) => `${day} ${monthName} ${year} ${clock}`),
    ...story.byline((author) => `By ${author}`),
    ...chrome(
      "photo-credit",
      story.pick([
        "Chief judge's chambers",
        "Marine police on patrol. Photo: Sentinel",
        "File photo",
      ]),
    ),
    ...chrome("share", "Kindly share this story:"),
    ...story.pick<readonly Line[]>([
      chrome(
        "promo",
        story.pick([
          "Get real-time news updates from the Sentinel! Join our channel.",
          "Don't miss out: follow us on every platform you have.",
        ]),
      ),
      chrome("tags", "Metro", "Island"),
      [],
    ]),
    ...story.body(
      [0.25, chrome("related", `Read Also: ${story.headline()}`)],
      [
        0.5,
        chrome(
          "ad",
          story.pick([
            "Earn in dollars from home: see how ordinary traders are doing it",
            "Men, do this before bedtime and thank us later",
          ]),
        ),
      ],
      [0.75, story.pick([chrome("related", story.headline()), chrome("teaser", story.teaser())])],
    ),
    ...chrome(
      "legal",
      "All rights reserved. This material, and other digital content on this website, may not be reproduced, published, broadcast, rewritten or redistributed in whole or in part without prior express written permission from the Sentinel.",
    ),
    ...chrome("contact", "Contact: newsdesk, Sentinel House, Km 14 Lagoon Expressway"),
    ...chrome(
      "promo",
      story.pick([
        "How I cleared my ulcer of nine years with a kitchen leaf",
        "You can now buy and sell gift cards at the best rate in town. Click here.",
      ]),
    ),
    ...chrome("tags", "Topics:", "waterways", "Federal Government"),
    ...chrome("related", "Top News", ...story.headlines(5)),
    ...chrome("comment", story.reader(), "says:", story.comment()),
    ...chrome("footer", `Copyright © ${story.when.year} The Lagoon Sentinel. Powered by Uche Web.`),
  ],
};
