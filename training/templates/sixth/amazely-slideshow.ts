import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Clickbait with paid links: slide counters, start and next buttons, sponsored headline grids with brands, prose hooks in mid-text. */
export const amazelySlideshow: Template = {
  name: "amazely-slideshow",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "Amazely.", "Wow, every day"),
    ...story.title(),
    ...story.byline((a) => `By ${a} · Contributor`),
    ...story.date((w) => `${w.monthShort} ${w.day}, ${w.year}`),
    ...chrome("share", "SHARE ON FACEBOOK", "PIN IT"),
    ...story.body(
      [
        0.2,
        chrome(
          "pager",
          `Slide ${story.int(1, 4)} of 38`,
          "NEXT SLIDE >>",
          "Scroll down to continue",
        ),
      ],
      [
        0.4,
        chrome(
          "ad",
          "Sponsored Links",
          "She Bought a Storage Unit for $40 and Fainted When She Opened It",
          "StorageBuzz",
          "Dentists Hate This Kitchen Spice",
          "Learn More",
        ),
      ],
      [
        0.6,
        chrome(
          "promo",
          story.pick([
            "What happened next left the whole street speechless. Keep going!",
            "You will never guess who was behind the door. Photo number 17 is the one everyone is talking about.",
            "But nobody was ready for what the plumber found.",
          ]),
        ),
      ],
      [
        0.8,
        chrome(
          "promo",
          `${story.int(12, 40)} ${story.pick(["Hidden Details", "Celebrity Homes", "Retro Snacks"])} • ${story.int(2, 900)}K views`,
        ),
      ],
    ),
    ...chrome(
      "ad",
      "You May Like",
      "by Outboost",
      ...story.headlines(3),
      "New Rule For Drivers Over 50 In Your Area",
      "AutoSaverDaily",
      "Undo",
    ),
    ...chrome("related", "MORE FROM AMAZELY", ...story.headlines(6)),
    ...chrome("newsletter", "DON'T MISS A WOW", "Enter your email", "GIMME"),
    ...chrome(
      "footer",
      "Do Not Sell My Info",
      "AdChoices",
      "We may use cookies, pixels and other sparkly things.",
    ),
  ],
};
