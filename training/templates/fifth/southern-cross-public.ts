import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Australian public broadcaster: topic links, loading placeholders, copy-link boxes, acknowledgement of country. */
export const southernCrossPublic: Template = {
  name: "southern-cross-public",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Skip to main content",
      "Open Sites menu",
      "Just In",
      "For You",
      "Politics",
      "World",
      "Analysis",
      "Sport",
      "Science",
      "More",
    ),
    ...story.title(),
    ...story.byline((author) => `By ${author}`),
    ...chrome(
      "tags",
      `Topic: ${story.pick(["Local Government", "Weather", "Courts and Trials", "Housing"])}`,
    ),
    ...story.date(
      ({ weekday, day, monthShort, year, clock }) =>
        `${weekday.slice(0, 3)} ${day} ${monthShort} ${year} at ${clock}`,
    ),
    ...chrome(
      "photo-credit",
      `(${story.pick(["SCP News: Nikhil Farrar", "Supplied", "AAP: Lou Dempsey"])})`,
    ),
    ...story.standfirst(),
    ...story.body(
      [0.2, chrome("ad", "Loading...")],
      [0.4, chrome("promo", story.headline())],
      [
        0.6,
        chrome(
          "newsletter",
          "Loading your newsletter sign-up",
          "Subscribe to the weekly Regional Roundup. Your information is being handled in accordance with the SCP Privacy Collection Statement.",
          "Email address",
          "SUBSCRIBE",
        ),
      ],
      [0.8, chrome("contact", "Do you have a story to tell? Contact our South West team.")],
    ),
    ...chrome(
      "related",
      "Related topics",
      story.pick(["Bunbarra", "Karrawong", "Perup Shire"]),
      "Community and Society",
    ),
    ...chrome("related", "Top Stories", ...story.headlines(4)),
    ...chrome("tools", "Back to top", "More on:", "Find more local news"),
    ...chrome(
      "legal",
      "We acknowledge Aboriginal and Torres Strait Islander peoples as the First Australians and Traditional Custodians of the lands where we live, learn and work.",
      "This service may include material from Agence Lumière, APTX, AAP and CNX which is copyright and cannot be reproduced.",
    ),
    ...chrome(
      "footer",
      "AEST = Australian Eastern Standard Time which is 10 hours ahead of GMT (Greenwich Mean Time)",
    ),
  ],
};
