import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A tabloid: updated stamps, share counts, don't-miss column, arrows on comments, most watched videos. */
export const dailySqueal: Template = {
  name: "daily-squeal",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "DailySqueal.com"),
    ...chrome(
      "menu",
      "Home",
      "Showbiz",
      "Femail",
      "Royals",
      "Sport",
      "Health",
      "Science",
      "Money",
      "Video",
      "Shopping",
    ),
    ...chrome(
      "ticker",
      `${story.when.weekday}, ${story.when.monthShort} ${story.when.day} 12AM ${story.int(2, 20)}°C`,
      "5-Day Forecast",
    ),
    ...chrome("ad", "Advertisement"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `By ${author.toUpperCase()} FOR THE DAILY SQUEAL`),
    ...story.date(
      ({ clock, day, monthName, year }) => `Published: ${clock}, ${day} ${monthName} ${year}`,
    ),
    ...chrome(
      "share",
      "e-mail",
      "Share on Facebook",
      "Share on WhatsApp",
      `${story.int(2, 90)} shares`,
    ),
    ...chrome("counter", `${story.int(12, 940)}`, "View comments"),
    ...story.body(
      [
        0.25,
        chrome(
          "promo",
          `TRENDING`,
          story.headline(),
          `${story.int(2, 40)}.${story.int(1, 9)}k viewing now`,
          story.headline(),
          `${story.int(2, 40)}.${story.int(1, 9)}k viewing now`,
        ),
      ],
      [0.45, chrome("promo", `READ MORE: ${story.headline()}`)],
      [0.55, chrome("ad", "Advertisement")],
      [0.75, chrome("promo", "Your browser does not support iframes.")],
    ),
    ...chrome("share", "Share or comment on this article:", story.titleText),
    ...chrome(
      "comment",
      `Comments ${story.int(10, 200)}`,
      "Share what you think",
      "Newest",
      "Oldest",
      "Best rated",
      "Worst rated",
      "View all",
    ),
    ...chrome("comment-form", "The comments below have not been moderated."),
    ...story.repeat(3, () =>
      chrome(
        "comment",
        `${story.reader()}, ${story.pick(["Leeds", "Nowhere, Spain", "the wilds of Kent"])}, ${story.int(1, 23)} hours ago`,
        story.comment(),
        "Click to rate",
        `${story.int(1, 400)}`,
        `${story.int(1, 80)}`,
      ),
    ),
    ...chrome(
      "comment-form",
      "What readers write above is their own view and not always that of DailySqueal.",
      "We are no longer accepting comments on this article.",
    ),
    ...chrome("related", "MOST WATCHED NEWS VIDEOS", ...story.headlines(3)),
    ...chrome(
      "ad",
      "Sponsored Links by Taboolance",
      "You May Like",
      "Doctors stunned by this 30-second bedtime trick | Learn More",
      "Born before 1969? You could be owed a boiler | EcoHome",
    ),
    ...chrome(
      "teaser",
      "DON'T MISS",
      `${story.headline()} EXCLUSIVE ${story.teaser()}`,
      `${story.headline()} ${story.teaser()}`,
      `${story.headline()} ${story.teaser()}`,
    ),
    ...chrome("menu", "Back to top", "Home", "U.K.", "News", "Sports", "U.S. Showbiz"),
    ...chrome(
      "legal",
      "Published by Squeal Newspapers Ltd",
      "Part of the Daily Squeal, The Squeal on Sunday & Underground Media Group",
    ),
  ],
};
