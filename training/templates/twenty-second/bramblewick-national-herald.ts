import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A broadsheet with a subscription wall: standing prose about the offer, audio line, gift links, columnists. */
export const bramblewickNationalHerald: Template = {
  name: "bramblewick-national-herald",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "UK",
      "World",
      "Politics",
      "Money",
      "Sport",
      "Life",
      "Log in",
      "Subscribe from £1",
    ),
    ...chrome("breadcrumb", "News", story.pick(["UK", "Society", "Environment"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}`),
    ...chrome(
      "author-bio",
      story.pick(["Home affairs editor", "North of England editor", "Social policy correspondent"]),
    ),
    ...story.date(
      (when) => `${when.weekday} ${when.monthName} ${when.day} ${when.year}, ${when.clock}`,
    ),
    ...chrome(
      "audio",
      story.pick([
        "Listen to this article (7 min)",
        "Hear this story read aloud",
        "Audio: 5 minutes",
      ]),
    ),
    ...chrome("tools", "Gift this article", "Save for later", "Text size"),
    ...chrome(
      "photo-credit",
      story.pick([
        "Campaigners outside court last week JO HALLIWELL FOR THE HERALD",
        "The town's main street: shops have been closing since 2019",
        "RICK MOSS/HERALD PICTURES",
      ]),
    ),
    ...story.body(
      [
        story.pick([0.2, 0.25, 0.4]),
        chrome(
          "promo",
          story.pick(["Read more", "From the archive", "Related articles"]),
          story.headline(),
        ),
      ],
      [0.5, chrome("sponsor", story.pick(["SPONSORED", "PROMOTED"]))],
      [
        0.5,
        chrome(
          "newsletter",
          "The Morning Tray",
          "The stories you need with your toast, every weekday at 6.30am.",
          "Sign up with one click",
        ),
      ],
      [story.pick([0.7, 0.75, 0.85]), chrome("promo", story.teaser())],
    ),
    ...chrome(
      "paywall",
      story.pick([
        "You have read your last free article this month. Subscribe for £1 and read everything until the summer.",
        "Enjoying the Herald? Subscribers read without limits, play our puzzles and may share ten articles a month with friends.",
        "Subscribe today for unlimited access. Cancel whenever you like.",
      ]),
    ),
    ...chrome(
      "comment",
      `Comments (${story.int(4, 800)})`,
      "Comments are subject to our community guidelines, which can be read here.",
      "Sort by: Recommended",
    ),
    ...story.repeat(3, () =>
      chrome("comment", story.reader(), story.comment(), `Recommend (${story.int(0, 40)})`),
    ),
    ...chrome("related", "More from News", ...story.headlines(3)),
    ...chrome(
      "footer",
      "Get in touch",
      "Herald Rewards",
      "Site map",
      "Press code",
      `© Bramblewick Newspapers ${story.when.year}. Registered in England.`,
    ),
  ],
};
