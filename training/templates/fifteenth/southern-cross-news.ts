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
    ...story.pick([chrome("promo", story.headline()), []]),
    ...story.body(
      [story.int(17, 33) / 100, chrome("audio", `Loading...`)],
      [story.int(42, 58) / 100, chrome("promo", story.headline(), story.headline())],
      [
        story.int(67, 83) / 100,
        chrome(
          "newsletter",
          "Local newsletters",
          "Stories from close to home, every Tuesday",
          "We handle your details as our privacy statement says.",
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
      "SCN pays its respects to the Traditional Custodians of the lands on which its people live and work, and to Elders past and present.",
      "Editorial Policies",
      "Contact Newsroom",
      "Parts of this page come from agencies and may not be used again without their leave.",
      "AEST = Australian Eastern Standard Time which is 10 hours ahead of GMT",
    ),
  ],
};
