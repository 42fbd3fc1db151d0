import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A British quality daily: section pills, supporter appeal, "explore more" topics, bare headline cards between paragraphs. */
export const theNorthernCourier: Template = {
  name: "the-northern-courier",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Skip to main content",
      "Skip to navigation",
      "Print subscriptions",
      "Search jobs",
      "UK edition",
      "News",
      "Opinion",
      "Sport",
      "Culture",
      "Lifestyle",
      "Show more",
    ),
    ...chrome("donation", "Support the Courier", "Fund independent journalism with £5 per month"),
    ...chrome("breadcrumb", story.pick(["Local government", "UK news", "Society"])),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("share", "Prefer the Courier on Google"),
    ...story.byline((author) => author),
    ...story.date(
      ({ weekday, day, monthShort, year, clock }) =>
        `${weekday.slice(0, 3)} ${day} ${monthShort} ${year} ${clock.replace(":", ".")} BST`,
    ),
    ...chrome("share", "Share"),
    ...story.body(
      [0.2, chrome("related", story.headline(), "Read more")],
      [
        0.45,
        chrome(
          "newsletter",
          "Sign up to First Post",
          "Free daily newsletter",
          "Our morning email breaks down the key stories of the day, telling you what's happening and why it matters",
          "Enter your email",
          "Sign up",
          "Privacy Notice: Newsletters may contain information about charities, online ads, and content funded by outside parties.",
          "after newsletter promotion",
        ),
      ],
      [0.75, chrome("teaser", story.headline(), story.teaser())],
    ),
    ...chrome(
      "tags",
      "Explore more on these topics",
      "Communities",
      "Money",
      "North of England",
      "news",
    ),
    ...chrome("share", "Share", "Reuse this content"),
    ...chrome(
      "related",
      ...story
        .repeat(4, () => chrome("related", story.headline(), `${story.int(2, 20)}h ago`))
        .map((line) => line.text),
    ),
    ...chrome("related", "Most viewed", ...story.headlines(5)),
    ...chrome(
      "donation",
      "I hope you valued this piece. Before you move on, I wanted to ask whether you would consider supporting us as we report on a turbulent year.",
      "It takes less than a minute, and you can choose when you hear from us again.",
      "Continue",
      "Remind me in May",
    ),
    ...chrome(
      "footer",
      "Original reporting and incisive analysis, direct from the Courier every morning",
      "Sign up for our email",
      "Complaints & corrections",
      "Tax strategy",
      "Modern Slavery Act",
      `© ${story.when.year} Northern Courier & Media Limited or its affiliated companies. All rights reserved. (dcr)`,
    ),
  ],
};
