import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An aggregator that carries other papers' text: source line, key-takeaway button, recommended feed with ages. */
export const relayAggregator: Template = {
  name: "relay-aggregator",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Relay", "Mail", "News", "Finance", "Sports", "More"),
    ...chrome("search", "Search the web"),
    ...chrome("ad", "Advertisement"),
    ...chrome("site-name", "The Saltby Mercury"),
    ...story.title(),
    ...story.byline((author) => author),
    ...story.date(
      ({ weekday, monthName, day, year, clock }) =>
        `${weekday.slice(0, 3)}, ${monthName} ${day}, ${year} at ${clock} GMT`,
    ),
    ...chrome("reading-time", `${story.int(2, 8)} min read`),
    ...chrome("counter", `${story.int(2, 90)}`),
    ...chrome("tools", "Generate Key Takeaways", "Add Relay on Google", "In this article:"),
    ...story.standfirst(),
    ...story.body(
      [0.35, chrome("ad", "Advertisement", "Story Continues")],
      [0.7, chrome("ad", "Advertisement")],
    ),
    ...chrome(
      "first-published",
      "This article originally appeared on Saltby Mercury: read the original here",
    ),
    ...chrome(
      "comment",
      `View Comments (${story.int(2, 90)})`,
      "Terms and Privacy Policy",
      "Privacy Dashboard",
    ),
    ...chrome("ad", "Advertisement"),
    ...chrome(
      "related",
      "Recommended Stories",
      ...story
        .repeat(4, () =>
          chrome(
            "related",
            `${story.pick(["Lifestyle", "Politics", "Relay Sports"])} • ${story.int(1, 20)}h ago`,
            story.headline(),
            story.teaser(),
          ),
        )
        .map((line) => line.text),
    ),
    ...chrome("sponsor", "Solve the daily Crossword", "Play on Relay", "Ad • LendingBarn"),
    ...chrome("poll", "What did you think of this story?", "Give feedback"),
    ...chrome(
      "footer",
      "About our ads",
      "Careers",
      "Help",
      "Feedback",
      `© ${story.when.year} Relay. All rights reserved.`,
    ),
  ],
};
