import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An international broadcaster in English: other story's full lead below, embedded posts from a live page, editors' note, newsletters. */
export const lwMeridianInternational: Template = {
  name: "lw-meridian-international",
  language: "en",
  layout: { newline: "\r\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("breadcrumb", "World", "Africa", "Climate"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a} | Meridian`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}.${mm}.${year} ${clock} UTC`),
    ...story.body(
      [0.35, chrome("promo", story.pick([story.headline(), `To read: ${story.headline()}`]))],
      [
        0.7,
        chrome(
          "consent",
          "To show you this item we need your leave, because it comes from another company that may set cookies of its own. You can let it in once, or for good.",
          "Allow",
          "Try again",
        ),
      ],
    ),
    ...chrome("promo", "Top story", story.headline()),
    ...chrome(
      "teaser",
      "Talks on sharing the water of the upper Sabra broke off in the night after one delegation found that the map on the table was not its own. Mediators said that both sides had asked for lunch, which they took for a good sign.",
      "The river crosses four countries and reaches the sea in none of them.",
    ),
    ...chrome(
      "newsletter",
      "Once a day, we send a letter from one of our bureaus: what was heard in the market, what the taxi drivers say, and what the government would rather we hadn't. It takes four minutes.",
    ),
    ...chrome(
      "follow",
      "“We can see the lights of the boats now”",
      `— ${story.pick(["Coast radio", "P. Abreu", "delta_watch"])} ${story.when.monthName} ${story.when.day}`,
      "Retweet",
      "See the latest posts in our live report",
    ),
    ...chrome(
      "footer",
      "© Meridian. All rights in pictures belong to those who took them. We are not answerable for what stands on other people's sites.",
    ),
  ],
};
