import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Caribbean daily: tides and exchange rates, poll, e-paper, comments by post, feature sections. */
export const coralBayObserver: Template = {
  name: "coral-bay-observer",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome(
      "menu",
      "News",
      "Business",
      "Sports",
      "Letters",
      "All Woman",
      "Bookends",
      "Place an Ad",
      "e-Paper",
    ),
    ...chrome(
      "ticker",
      story.pick([
        "Coral Bay 29°C, scattered showers",
        "High tide 11:42 am | Low tide 5:51 pm",
        "USD 1 = BCD 2.02",
      ]),
    ),
    ...chrome("breadcrumb", story.pick(["Home › Latest News", "News, Regional", "Local News"])),
    ...story.title(),
    ...story.byline(
      (author) =>
        `BY ${author.toUpperCase()} ${story.pick(["Observer writer", "Senior staff reporter", "Sunday Observer"])}`,
    ),
    ...story.date(
      ({ weekday, monthName, day, year }) => `${weekday}, ${monthName} ${day}, ${year}`,
    ),
    ...chrome(
      "share",
      story.pick(["Share", "Share on: f t in", "Print this page  Email A Friend!"]),
    ),
    ...chrome("counter", `${story.int(140, 9800)} reads`),
    ...story.body(
      [
        0.3,
        chrome(
          "ad",
          "Advertisement",
          story.pick(["Buy now, pay in January at Courtney's Furniture", ""]) || "Ad",
        ),
      ],
      [0.6, chrome("promo", story.headline())],
      [
        0.85,
        chrome(
          "follow",
          story.pick([
            "The e-paper is the SAME PAPER you get from the corner shop, page for page, and it is there at 5 am wherever you are.",
            "Join our WhatsApp community and never miss a road closure again.",
          ]),
        ),
      ],
    ),
    ...chrome(
      "poll",
      story.pick(["Online poll", "Have your say"]),
      "Should the cruise pier be extended?",
      "Yes",
      "No",
      "I only want the traffic lights fixed",
      "View Results",
    ),
    ...chrome(
      "comment-form",
      "HOUSE RULES",
      "1. Write to us by all means. The sharpest letters go into the Sunday paper, and we will never print your email address.",
      "2. An editor reads each comment first, and some never make it.",
      "3. No cussing, no curses on anybody's mother, and nothing about another topic.",
      "4. Our Terms and Conditions apply to you too.",
    ),
    ...chrome("comment", `${story.int(0, 9)} Comments`, story.reader(), story.comment()),
    ...chrome("related", story.pick(["More stories", "Recent Posts", "Don't miss"])),
    ...story.repeat(4, () =>
      chrome(
        "related",
        `${story.pick(["LATEST NEWS", "Business", "Sports"])}`,
        story.headline(),
        `${story.when.monthName} ${story.int(1, 28)}, ${story.when.year}`,
        `${story.teaser().slice(0, 60)}...`,
      ),
    ),
    ...chrome(
      "tags",
      "Tags:",
      story.pick(["Coral Bay", "Regional"]),
      story.pick(["Cruise", "Health", "Crime"]),
    ),
    ...chrome("newsletter", "Sign up for breaking news by email", "I'm not a robot"),
    ...chrome(
      "legal",
      `© ${story.when.year} Coral Bay Observer Ltd. | Privacy Policy | Editorial Code of Conduct`,
    ),
  ],
};
