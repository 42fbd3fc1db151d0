import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A British quality paper that begs politely: letter in prose, topics, explore more, most viewed in two lists. */
export const theCivicObserver: Template = {
  name: "the-civic-observer",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "tools",
      "Skip to main content",
      "Skip to navigation",
      "Close dialogue",
      "Next image",
      "Previous image",
      "Toggle caption",
    ),
    ...chrome(
      "donation",
      "Print subscriptions",
      "Support us",
      story.pick(["Support fearless, independent journalism", "Make a yearly contribution"]),
    ),
    ...chrome(
      "language",
      "UK edition",
      "US edition",
      "Australia edition",
      "Europe edition",
      "International edition",
    ),
    ...chrome(
      "menu",
      "News",
      "Opinion",
      "Sport",
      "Culture",
      "Lifestyle",
      "Show more",
      "Crosswords",
    ),
    ...chrome(
      "photo-credit",
      story.pick(["Photograph: Sean Whitcombe/The Civic Observer", "View image in fullscreen"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(
      ({ weekday, day, monthShort, year, clock }) =>
        `${weekday.slice(0, 3)} ${day} ${monthShort} ${year} ${clock.replace(":", ".")} GMT`,
    ),
    ...story.date(
      ({ weekday, day, monthShort, year, clock }) =>
        `Last modified on ${weekday.slice(0, 3)} ${day} ${monthShort} ${year} ${clock.replace(":", ".")} GMT`,
    ),
    ...chrome("share", "Share", "Prefer us on Google"),
    ...story.body(
      [
        story.int(22, 38) / 100,
        chrome(
          "photo-credit",
          "View image in fullscreen",
          story.pick([
            "‘Nobody asked us.’ Photograph: Aki Sorsa",
            "The view from the north bank. Photograph: Handout",
          ]),
        ),
      ],
      [
        story.int(42, 58) / 100,
        chrome(
          "newsletter",
          "Sign up to First Post",
          "Six stories that matter, what lies behind them and what comes next, in your inbox before seven",
          "Privacy notice: our newsletters may carry adverts, notes on charities and content paid for by others.",
          "after newsletter promotion",
        ),
      ],
      [story.int(72, 88) / 100, story.pick([chrome("promo", story.headline()), []])],
    ),
    ...story.pick([
      chrome("related", story.headline(), story.headline()),
      chrome("related", story.headline()),
      [],
    ]),
    ...chrome(
      "tags",
      "Explore more on these topics",
      story.pick(["UK news", "Environment", "Local politics"]),
      story.pick(["Water", "England", "features"]),
    ),
    ...chrome("share", "Reuse this content"),
    ...story.pick([
      chrome(
        "donation",
        `I hope you liked this article. Before you go: we have no billionaire and we never will. Only readers can keep us reporting on what others would rather leave alone, and in ${story.when.year} that list is long. If you can spare a few pounds a month, please do, and if you can't, please read on all the same.`,
        "£5 per month",
        "Recommended",
        "Remind me in December",
      ),
      [],
    ]),
    ...chrome("related", "Related stories"),
    ...story.repeat(4, () =>
      chrome(
        "related",
        story.headline(),
        `${story.int(2, 28)} ${story.when.monthShort} ${story.when.year}`,
      ),
    ),
    ...chrome("related", ...story.pick([["Most viewed"], []]), ...story.headlines(3)),
    ...chrome(
      "comment",
      `Comments (${story.int(40, 999)})`,
      "This discussion is closed for comments.",
      story.reader(),
      story.comment(),
      story.reader(),
      story.comment(),
    ),
    ...chrome(
      "footer",
      "Reporting with its sleeves rolled up, from the Observer, every morning",
      "Complaints & corrections",
      "Modern Slavery Act",
      "Tax strategy",
      "All rights reserved",
    ),
  ],
};
