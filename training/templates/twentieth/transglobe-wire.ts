import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An international agency: slugs, photo captions, key points, standards line, sign-off of the editing desk. */
export const transglobeWire: Template = {
  name: "transglobe-wire",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "World",
      "Markets",
      "Sustainability",
      "Legal",
      "Commentary",
      "Technology",
      "Investigations",
      "More",
    ),
    ...chrome(
      "ticker",
      "My News",
      `S&P 500 Futures ${story.int(5, 7)},${story.int(100, 999)}.50`,
      `Brent ${story.int(61, 88)}.${story.int(10, 99)}`,
    ),
    ...chrome("tags", story.pick(["World", "Asia Pacific", "Business"])),
    ...story.title(),
    ...story.byline((name) => `By ${name}`),
    ...story.date(
      (w) =>
        `${w.monthName} ${w.day}, ${w.year}${w.clock} UTC · Updated ${story.int(1, 20)} hours ago`,
    ),
    ...chrome("tools", "Aa"),
    ...(story.int(0, 1)
      ? chrome(
          "photo-credit",
          `[1/${story.int(2, 7)}] ${story.pick(["Officials address the press after the announcement.", "People gather near the site, in this picture obtained from social media."])} TRANSGLOBE/${story.pick(["Ida Quist", "Handout via third party", "File Photo"])}`,
          "Purchase Licensing Rights, opens new tab",
        )
      : []),
    ...story.body(
      [
        0.4,
        story.int(0, 1)
          ? chrome(
              "newsletter",
              "The Transglobe Daily Briefing newsletter puts the day in order before breakfast. Get it by email.",
            )
          : chrome("ad", "Advertisement · Scroll to continue"),
      ],
      [0.75, chrome("ad", "Report this ad")],
    ),
    ...chrome("legal", "Our Standards: The Transglobe Principles of Plain Dealing., opens new tab"),
    ...chrome(
      "tags",
      "Suggested Topics:",
      story.pick(["Asia Pacific", "Europe"]),
      story.pick(["Shipping", "Rates & Bonds"]),
    ),
    ...(/Newsroom| and /.test(story.author)
      ? []
      : chrome(
          "author-bio",
          story.author,
          "Transglobe",
          `Correspondent who has covered ${story.pick(["elections, earthquakes and a papal visit", "central banks on three continents"])}; speaks four languages, one of them badly. Contact: +00 555 0133`,
        )),
    ...chrome("related", "Read Next"),
    ...story.repeat(4, () =>
      chrome(
        "related",
        `${story.pick(["World", "Markets", "Legal", "Energy"])}category · ${story.headline()}`,
        `${story.int(2, 59)} mins ago`,
      ),
    ),
    ...chrome(
      "footer",
      "Site Index",
      "Browse",
      "Media",
      "Stay Informed",
      "Follow Us",
      "Download the App (iOS)",
      "Prices shown are at least 15 minutes old. List of exchanges and their delays.",
      `© ${story.when.year} Transglobe. All rights reserved`,
    ),
  ],
};
