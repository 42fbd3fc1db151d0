import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A small American county paper: obituaries and classified boxes, weather, e-edition, subscription prose. */
export const qvUplandTimesUs: Template = {
  name: "qv-upland-times-us",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Home",
      "News",
      "Sports",
      "Obituaries",
      "Opinion",
      "Classifieds",
      "E-Edition",
    ),
    ...chrome(
      "ticker",
      `Currently ${story.int(20, 95)}°F`,
      story.pick(["Partly Cloudy", "Clear", "Snow"]),
    ),
    ...chrome("site-name", "The Upland Times"),
    ...chrome("legal", "50¢"),
    ...story.title(),
    ...story.byline((author) => `By ${author.toUpperCase()}`),
    ...chrome(
      "contact",
      story.pick(["newsroom@uplandtimes.example", "Staff Writer", "Upland Times Staff"]),
    ),
    ...story.date(
      ({ monthShort, day, year, clock }) => `${monthShort} ${day}, ${year} Updated ${clock}`,
    ),
    ...chrome("share", "Facebook", "Twitter", "Email", "Print", "Save"),
    ...story.body(
      [0.3, chrome("ad", "Classifieds", "1 br apt, no pets", "Firewood, split, you haul")],
      [0.6, chrome("related", "Recommended for you", story.headline())],
      [0.85, chrome("newsletter", "Headlines at noon", "Sign up today!")],
    ),
    ...chrome(
      "comment-form",
      "Welcome to the discussion.",
      "Keep it clean. Don't threaten. Be truthful. Be nice.",
    ),
    ...chrome("related", "Most Popular", "Articles", "Images", ...story.headlines(5)),
    ...chrome("event", "Calendar", "Today", "Bean supper, Grange Hall"),
    ...chrome(
      "footer",
      "The Upland Times",
      "12 Mill St.",
      "Upland",
      "Phone: 555-0142",
      "Terms of Use",
      "Powered by Plainpress",
    ),
  ],
};
