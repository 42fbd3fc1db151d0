import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** An American city daily: subscribe nags, related list with a heading in the middle, long author bio at the end. */
export const portHallidayStar: Template = {
  name: "port-halliday-star",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("site-name", "Port Halliday Star"),
    ...(story.int(1, 4) > 1 ? chrome("login", "Log In", "Subscribe for $1") : []),
    ...(story.int(1, 4) > 1
      ? chrome("ticker", story.pick(["58°F Partly cloudy", "71°F Sunny", "34°F Light snow"]))
      : []),
    ...chrome("breadcrumb", story.pick(["NEWS // POLITICS", "NEWS // METRO", "LIVING // PEOPLE"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `By ${a}, Staff Writer`),
    ...story.date((w) => `${w.monthShort}. ${w.day}, ${w.year}`),
    ...chrome("share", "Facebook", "X", "Email", "Copy link", "Gift Article"),
    ...(story.int(1, 4) > 1
      ? chrome(
          "photo-credit",
          story.pick(["Dina Marsh/Port Halliday Star", "Staff photo by Dina Marsh"]),
        )
      : []),
    ...story.body(
      [0.18, chrome("promo", `Related: ${story.headline()}`)],
      [
        0.4,
        [
          ...chrome("related", "More from the Star"),
          ...chrome("related", ...marked("• ", story.headlines(story.int(2, 4)))),
        ],
      ],
      [0.62, chrome("ad", "Article continues below this ad")],
      [
        0.85,
        chrome(
          "donation",
          "Reporting like this takes time. It also takes readers who pay for it. A subscription to the Star costs less than a cup of coffee a week and keeps four reporters at the statehouse.",
        ),
      ],
    ),
    ...chrome(
      "first-published",
      `This story was originally published ${story.when.monthName} ${story.when.day}, ${story.when.year}, ${story.when.clock}.`,
    ),
    ...chrome(
      "author-bio",
      story.author,
      story.pick([
        "is a staff writer who covers the statehouse and the money that flows through it. Before joining the Star she worked in radio. She can be reached at 555-0131.",
        "has covered the city for 17 years. He lives on the north side with two dogs and a very old truck. Send tips to the newsroom.",
      ]),
    ),
    ...chrome("comment", story.pick(["View Comments", "Show comments"])),
    ...chrome("related", "Trending", ...story.headlines(4)),
    ...chrome("consent", "Your Privacy Choices", "Do Not Sell or Share My Personal Information"),
    ...chrome(
      "footer",
      "About",
      "Newsroom ethics",
      "Careers",
      "Home Delivery",
      "Terms of Use",
      `© ${story.when.year} Halliday Media Group`,
    ),
  ],
};
