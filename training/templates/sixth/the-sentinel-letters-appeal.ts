import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A UK national broadsheet without a wall: a long membership letter in prose, topics, most-viewed across sections, inline "related:" and newsletter box with legal words. */
export const theSentinelLettersAppeal: Template = {
  name: "the-sentinel-letters-appeal",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Print subscriptions",
      "Search jobs",
      "Sign in",
      "The Sentinel - Back to home",
      "News",
      "Opinion",
      "Sport",
      "Culture",
      "Lifestyle",
      "Show more",
      "Hide expanded menu",
    ),
    ...chrome("photo-credit", "Photograph: Cordelia Banks/Sentinel"),
    ...chrome("photo-credit", "View image in fullscreen"),
    ...story.title(),
    ...chrome("promo", "This article is more than 1 month old"),
    ...story.standfirst(),
    ...story.byline((a) => a),
    ...story.date(
      (w) =>
        `${w.weekday.slice(0, 3)} ${w.day} ${w.monthShort} ${w.year} ${w.clock.replace(":", ".")} GMT`,
    ),
    ...chrome("share", "Share", "Make us a preferred source"),
    ...story.body(
      [0.25, chrome("promo", story.headline(), "Read more")],
      [
        0.5,
        chrome(
          "newsletter",
          "Sign up to First Thing",
          "Free daily newsletter",
          "What happened overnight and what it means, in your inbox by seven",
          "Enter your email address",
          "Sign up",
          "Our emails can carry adverts, news of charities and pieces paid for by others.",
          "after newsletter promotion",
        ),
      ],
      [0.8, chrome("promo", `Related: ${story.headline()}`)],
    ),
    ...chrome(
      "tags",
      "Explore more on these topics",
      story.pick(["Transport", "Rivers", "Education"]),
      "UK politics",
      "news",
    ),
    ...chrome("share", "Share", "Reuse this content"),
    ...chrome(
      "donation",
      "You have reached the end, which many do not.",
      "So may I ask you something? The Sentinel has no rich owner, no shareholders and no helicopter. Two in every hundred readers pay for what the others read, and I would like to make it three.",
      "We leave the door open because the news ought not to depend on one's purse. If yours allows it, put in a pound, or the price of a sandwich each month.",
      "Support the Sentinel",
      "Remind me in December",
    ),
    ...chrome(
      "related",
      "More on this story",
      ...story
        .headlines(4)
        .flatMap((h) => [h, `${story.int(2, 29)} Sept ${story.when.year}`, `${story.int(8, 400)}`]),
    ),
    ...chrome("related", "Most viewed", "Across the Sentinel", ...numbered(story.headlines(5), "")),
    ...chrome(
      "footer",
      "All topics",
      "All writers",
      "Digital newspaper archive",
      "Tips",
      "Modern Slavery Act",
      "Back to top",
      `© ${story.when.year} Sentinel Newspapers Ltd (dcr)`,
    ),
  ],
};
