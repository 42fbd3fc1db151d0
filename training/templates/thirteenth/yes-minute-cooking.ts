import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Food and lifestyle section of a tabloid: jump to recipe, ratings, other recipes with their own steps and times. */
export const yesMinuteCooking: Template = {
  name: "yes-minute-cooking",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "* " },
  compose: (story) => [
    ...chrome("menu", "Food", "Home", "Garden", "Money", "Horoscopes", "Shop"),
    ...chrome("breadcrumb", story.pick(["Life / Food / Suppers", "Lifestyle > Home & Money"])),
    ...story.title(),
    ...chrome(
      "counter",
      `${story.pick(["★★★★★", "4.6"])} (${story.int(11, 412)})`,
      story.pick(["Rate this", "Leave a review"]),
    ),
    ...story.byline((a) => `${story.pick(["By", "From"])} ${a}`),
    ...story.date((d) => `${d.monthShort} ${d.day} ${d.year}`),
    ...chrome(
      "tools",
      story.pick(["Jump to recipe", "Print"]),
      story.pick(["Save to my box", "Cook mode: keep the screen on"]),
    ),
    ...story.standfirst(),
    ...chrome("share", "Pin", "Tweet", "Mail"),
    ...story.body(
      [
        0.15,
        chrome(
          "sponsor",
          story.pick([
            "We may earn a small commission if you buy something through links on this page, at no cost to you.",
            "In partnership with Copperbottom Pans",
          ]),
        ),
      ],
      [
        0.5,
        chrome(
          "promo",
          story.pick(["You'll also love:", "TRY NEXT"]),
          story.pick([
            "Plum batter pudding (45 mins, serves 4)",
            "Bean soup with burnt lemon, 25 minutes",
          ]),
          story.pick(["Mrs Ode's ten-minute rice", "One-tin sardine toast"]),
        ),
      ],
      [
        0.8,
        chrome(
          "newsletter",
          story.pick([
            "Supper, sorted. Five recipes in your inbox every Friday.",
            "The Crumb, our weekly letter",
          ]),
          "Your email",
          "I'm in",
        ),
      ],
    ),
    ...chrome(
      "comment",
      story.pick(["REVIEWS", "What cooks said"]),
      story.reader(),
      "★★★★☆",
      story.comment(),
      story.reader(),
      "★★★☆☆",
      story.comment(),
    ),
    ...chrome(
      "related",
      "More quick suppers",
      "1. Melt the butter: Ode's perfect leek toast",
      "2. Three ways with a cold potato",
      "3. The only dumpling you need",
      story.headline(),
    ),
    ...chrome(
      "ad",
      story.pick(["Shop the story: cast-iron pot, £39.99, View deal", "Today's best offers"]),
      story.pick(["Add to basket", "In stock"]),
    ),
    ...chrome("tags", "#soup", "#winter", story.pick(["#budget", "#freezer"])),
    ...chrome(
      "footer",
      "About the kitchen",
      "Nutrition information is an estimate only.",
      "Privacy",
      "Do not sell my information",
    ),
  ],
};
