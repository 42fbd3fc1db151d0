import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Indian mass-market daily: IST stamps, app push, photostories, "End of Article", FAQ widgets, trending. */
export const gdBrahmaniSandeshTimes: Template = {
  name: "gd-brahmani-sandesh-times",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      `News / City News / ${story.pick(["bhubaneswar", "ranchi", "nagpur"])} News / ${story.titleText}`,
    ),
    ...story.title(),
    ...story.byline(
      (author) => `${author} / ${story.pick(["City Desk", "Brahmani News Network"])}`,
    ),
    ...story.date(
      ({ clock, day, monthShort, year }) => `${monthShort} ${day}, ${year}, ${clock} IST`,
    ),
    ...chrome("share", "Share", "AA", "+Text Size", "Small", "Medium", "Large"),
    ...chrome("follow", "Follow us on the news tab", "Add as preferred source"),
    ...story.standfirst(),
    ...story.body(
      [
        0.25,
        chrome(
          "photo-credit",
          story.pick(["Representative image", "Photo for representation only"]),
        ),
      ],
      [
        0.4,
        chrome("promo", `${story.pick(["Also Read:", "Also see:", "Poll:"])} ${story.headline()}`),
      ],
      [0.6, chrome("teaser", `${story.headline()}`, `${story.teaser()}`)],
      [0.8, chrome("poll", "Do you think fines alone can fix this?", "Yes", "No", "Can't say")],
    ),
    ...chrome(
      "author-bio",
      "About the Author",
      `${story.author}`,
      `${story.author} covers civic affairs, railways and the odd leopard. In nine years with us, the reporter has filed from four states and been bitten by one subject.`,
      "Read More",
    ),
    ...chrome("tools", "End of Article"),
    ...chrome(
      "related",
      "Trending Stories",
      ...story.headlines(4),
      "Photostories",
      ...story.headlines(3),
    ),
    ...chrome(
      "related",
      "Hot Picks",
      story.pick(["Gold rate today", `Bank holidays ${story.when.monthName}`]),
      story.pick(["Horoscope today", "School holidays"]),
      "Wordle hints",
    ),
    ...chrome("app", "Download the Brahmani app for alerts, live scores and the e-paper"),
    ...chrome(
      "footer",
      `Get the day's top stories from ${story.pick(["Odisha", "Jharkhand", "Vidarbha"])} and 40 cities`,
      `Copyright © ${story.when.year} Brahmani Publications Ltd. For reprint rights: Syndication Service`,
    ),
  ],
};
