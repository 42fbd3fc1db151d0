import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Australian public broadcaster: topics, key points in other stories, time zones, acknowledgement of country. */
export const southernCrossNews: Template = {
  name: "southern-cross-news",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("tools", "Skip to main content", "Watch SCN News live"),
    ...chrome("menu", "Just In", "For You", "Politics", "Rural", "Analysis", "Local news", "More"),
    ...chrome(
      "breadcrumb",
      `Topic: ${story.pick(["Rural and Remote Communities", "Emergency Services", "Community and Society"])}`,
    ),
    ...story.title(),
    ...story.byline((author) => `By ${author}`),
    ...chrome("breadcrumb", story.pick(["SCN Western Plains", "SCN Outback", "SCN Coral Coast"])),
    ...chrome("tags", `Topic:${story.pick(["Postal Services", "Floods", "Human Interest"])}`),
    ...story.date(
      ({ weekday, day, monthShort, year, clock }) =>
        `${weekday.slice(0, 3)} ${day} ${monthShort} ${year} at ${clock}`,
    ),
    ...chrome(
      "photo-credit",
      story.pick([
        "The view from the tray of the ute.",
        "It has been a dry year across the district.",
      ]),
      `(SCN Rural: ${story.pick(["Jo Tregenza", "Eddie Mak"])})`,
    ),
    ...story.standfirst(),
    ...story.body(
      [0.25, chrome("audio", `Loading...`)],
      [0.5, chrome("promo", story.headline(), story.headline())],
      [
        0.75,
        chrome(
          "newsletter",
          "Local newsletters",
          "Stories from close to home, every Tuesday",
          "Your information is being handled in accordance with the SCN Privacy Collection Statement.",
          "Email address",
          "Subscribe",
        ),
      ],
    ),
    ...chrome("share", "Share", "Copy link", "X (formerly Twitter)"),
    ...chrome(
      "follow",
      "Get the latest stories and conversations from your region on our Facebook page",
    ),
    ...chrome("related", "Related Stories"),
    ...story.repeat(3, () =>
      chrome(
        "related",
        story.headline(),
        `Topic:${story.pick(["Courts", "Drought", "Elections"])}`,
      ),
    ),
    ...chrome("related", "Top Stories", ...story.headlines(4)),
    ...chrome("related", "Just In"),
    ...story.repeat(3, () => chrome("related", story.headline(), `${story.int(3, 59)}m ago`)),
    ...chrome(
      "footer",
      "We acknowledge Aboriginal and Torres Strait Islander peoples as the First Australians and Traditional Custodians of the lands where we live, learn and work.",
      "Editorial Policies",
      "Contact Newsroom",
      "This service may include material from other agencies which is copyright and cannot be reproduced.",
      "AEST = Australian Eastern Standard Time which is 10 hours ahead of GMT",
    ),
  ],
};
