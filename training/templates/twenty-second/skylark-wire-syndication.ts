import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** An agency's public site: slug lines, desk sign-offs, related links, licensing, topics. */
export const skylarkWireSyndication: Template = {
  name: "skylark-wire-syndication",
  language: "en",
  layout: { newline: "\r\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "SKYLARK WIRE"),
    ...chrome("menu", "Top News", "World", "US News", "Climate", "Fact Check"),
    ...chrome("breadcrumb", story.pick(["WORLD NEWS", "U.S. NEWS", "BUSINESS"])),
    ...story.title(),
    ...story.byline((author) => `By ${author}`),
    ...story.date((when) => `${when.clock}, ${when.monthName} ${when.day}, ${when.year}`),
    ...chrome("share", "Add Skylark on Google", "Share", "Print"),
    ...chrome(
      "photo-credit",
      story.pick([
        "1 of 4 | A woman sweeps mud from her doorstep on Monday. (Skylark Photo/Ana Duarte)",
        "FILE - The plant in March. (Skylark Photo/Ben Cho, File)",
      ]),
    ),
    ...story.body(
      [
        story.pick([0.45, 0.55, 0.6]),
        chrome("promo", story.pick([story.headline(), story.teaser(), story.headline()])),
      ],
      [
        story.pick([0.25, 0.35, 0.5]),
        chrome(
          "newsletter",
          story.pick([
            "Get the day's top headlines: subscribe to the Morning Wire",
            "The wire now hums on WhatsApp as well. Join in.",
          ]),
        ),
      ],
      [
        0.7,
        chrome(
          "related",
          story.pick(["Related Stories", "READ MORE"]),
          story.headline(),
          story.headline(),
        ),
      ],
    ),
    ...chrome(
      "contact",
      story.pick([
        "Follow Skylark's coverage of the economy on its hub page",
        "The words above are ours alone.",
      ]),
    ),
    ...(story.author === "Newsroom"
      ? []
      : chrome("author-bio", `${story.author} writes about money and power for Skylark. Follow`)),
    ...chrome(
      "related",
      story.pick(["MOST READ", "Most viewed"]),
      ...numbered(story.headlines(5), " "),
    ),
    ...chrome("poll", "Take our news quiz", "10 questions", "Start"),
    ...chrome("ad", "ADVERTISEMENT"),
    ...chrome(
      "consent",
      "Do not sell or share my personal information",
      "Limit use of sensitive data",
    ),
    ...chrome(
      "legal",
      story.pick([
        "Skylark belongs to the papers that use it. Who pays for what is listed on our site, down to the stamps.",
        "Licensed stories may carry another headline.",
      ]),
    ),
    ...chrome(
      "footer",
      "Careers",
      "Newsroom values",
      `Copyright ${story.when.year} Skylark Wire. All Rights Reserved.`,
    ),
  ],
};
