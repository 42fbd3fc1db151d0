import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Metered quality daily: gift links, subscriber prompts, audio, "as it appeared in print". */
export const meteredBroadsheet: Template = {
  name: "metered-broadsheet",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Skip to contentSkip to site indexSearch & Section Navigation"),
    ...chrome("site-name", "The Carnholt Courier"),
    ...chrome("login", "SUBSCRIBE FOR 1/WEEK", "Log in"),
    ...chrome("menu", "Today’s Paper", "World|Ministers to Meet on Ferry Row"),
    ...chrome("ad", "Advertisement", "SKIP ADVERTISEMENT"),
    ...chrome("paywall", `You have ${story.int(1, 4)} free articles remaining this month.`),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("share", "Share full article", `${story.int(30, 900)}`),
    ...chrome(
      "audio",
      `Listen to this article · ${story.int(3, 19)}:${story.int(10, 59)} min Learn more`,
    ),
    ...chrome("photo-credit", "Credit...Odile Fenn for The Carnholt Courier"),
    ...story.byline((author) => `By ${author}`),
    ...story.date(({ monthShort, day, year }) => `${monthShort}. ${day}, ${year}`),
    ...story.body(
      [0.2, chrome("ad", "Advertisement", "SKIP ADVERTISEMENT")],
      [
        0.4,
        chrome(
          "newsletter",
          "Sign up for The Evening Wire. The day’s most important stories, explained in five minutes. Get it sent to your inbox.",
        ),
      ],
      [0.6, chrome("promo", "Editors’ Picks", ...story.headlines(3))],
      [0.8, chrome("ad", "Advertisement")],
    ),
    ...chrome(
      "author-bio",
      `${story.author} is a correspondent for The Courier, covering the northern coast. More about ${story.author}`,
    ),
    ...chrome(
      "first-published",
      "A version of this article appears in print on page A14 of the Northern edition. Order Reprints | Today’s Paper | Subscribe",
    ),
    ...chrome(
      "comment",
      `See more on: Marlhaven, Skarra Islands`,
      `Read ${story.int(30, 400)} Comments`,
    ),
    ...chrome("share", "Share full article", `${story.int(30, 900)}`),
    ...chrome("related", "Related Content", "More in Business"),
    ...story.repeat(4, () =>
      chrome("related", story.headline(), "Lena Okafor for The Carnholt Courier"),
    ),
    ...chrome("related", "Trending in The Courier"),
    ...story.repeat(6, () => chrome("related", story.headline())),
    ...chrome(
      "paywall",
      "Thank you for your patience while we verify access. If you are in Reader mode please exit and log into your Courier account, or subscribe for all of The Courier.",
    ),
    ...chrome("paywall", "Already a subscriber? Log in.", "Want all of The Courier? Subscribe."),
    ...chrome("footer", "Site Index", "Site Information Navigation"),
    ...chrome(
      "footer",
      "© 2024 The Courier Company",
      "Contact Us",
      "Accessibility",
      "Work with us",
      "Advertise",
      "Your Ad Choices",
      "Terms of Sale",
      "Subscriptions",
    ),
  ],
};
