import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A small US daily of a chain: caption toggles, story gallery leftovers, reporter's contact, subscriber thanks. */
export const tuscolaValleyRegister: Template = {
  name: "tuscola-valley-register",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "News",
      "Sports",
      "Lifestyle",
      "Opinion",
      "Obituaries",
      "E-Edition",
      "Legals",
    ),
    ...chrome("login", "Sign In", "Subscribe Now"),
    ...chrome("breadcrumb", story.pick(["LOCAL", "NEWS", "BUSINESS"])),
    ...story.title(),
    ...story.byline((author) => author),
    ...chrome("site-name", "Tuscola Valley Register"),
    ...chrome("share", "Hear this story", "Gift article", "Share this on email"),
    ...chrome("photo-credit", "Show Caption", "Hide Caption", `1 of ${story.int(4, 22)}`),
    ...story.standfirst(),
    ...story.body(
      [0.2, chrome("ad", "Advertisement")],
      [0.35, chrome("promo", `More: ${story.headline()}`)],
      [0.55, chrome("promo", `Related: ${story.headline()}`)],
      [
        0.75,
        chrome(
          "newsletter",
          "Start your day in the Valley: the Daily Briefing newsletter lands at 6 a.m. Sign up at tuscolaregister.example/newsletters.",
        ),
      ],
    ),
    ...(story.author === "Newsroom"
      ? []
      : chrome(
          "author-bio",
          `${story.author} covers the county for the Register. Reach them at newsroom@tuscolaregister.example or 555-0${story.int(100, 199)}.`,
        )),
    ...chrome(
      "paywall",
      "Support local journalism. Subscribe at tuscolaregister.example/subscribe and your first month is on us.",
    ),
    ...story.date(
      ({ monthShort, day, year, clock }) =>
        `Originally Published ${monthShort}. ${day}, ${year} at ${clock} ET`,
    ),
    ...chrome("comment", "View Comments", "Join the Conversation"),
    ...chrome(
      "related",
      "More In News",
      ...story.headlines(4).flatMap((one) => [one, `${story.int(1, 23)} hours ago`]),
    ),
    ...story.repeat(2, () => chrome("teaser", story.headline(), story.teaser())),
    ...chrome(
      "legal",
      "Your Privacy Choices",
      "Do Not Sell My Info/Cookie Policy",
      "Accessibility Support",
      "Our Ethical Principles",
    ),
    ...chrome("footer", `© Copyright Wabash Local Media ${story.when.year}`),
  ],
};
