import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A farming weekly: market price rows set into the story, spring-sale ads, know-how and job boxes, poll of farmers. */
export const farmgatePostUk: Template = {
  name: "farmgate-post-uk",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Arable",
      "Livestock",
      "Dairy",
      "Machinery",
      "Know How",
      "Tractors for Sale",
      "Deadstock",
    ),
    ...story.title(),
    ...story.byline((a) => a),
    ...story.date((w) => `${w.dd} ${w.monthName} ${w.year}`),
    ...chrome("photo-credit", "© Adobe Barn"),
    ...story.body(
      [
        0.3,
        chrome(
          "ticker",
          "Latest prices",
          "Feed wheat £/t 184.50 ▼",
          "Milling wheat 201.00",
          "Beef p/kg dw 512.3 ▲",
          "Milk ppl 41.8",
          "See all prices",
        ),
      ],
      [
        0.55,
        chrome(
          "related",
          "See also",
          `See more: ${story.headline()}`,
          `See more: ${story.headline()}`,
        ),
      ],
      [
        0.8,
        chrome(
          "event",
          "What's your transition plan? Free evening, Leominster, pies from six. Book now, there are 40 seats and 300 pies.",
        ),
      ],
    ),
    ...chrome(
      "tools",
      "Know How",
      "Explore more Know How",
      "Soil, sheep and succession: our guides to all three",
    ),
    ...chrome("poll", "Have you seen a hare this week?", "Yes 61%", "No 30%", "I am the hare 9%"),
    ...chrome(
      "related",
      "Agricultural Jobs",
      "Herdsperson, Cheshire, cottage",
      "Sprayer Operator, Lincs, £17/hr",
    ),
    ...chrome("related", "Read more on: News", ...story.headlines(4)),
  ],
};
