import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A public broadcaster in Australia: key points, topics, top stories, emergency lines. */
export const australPublicNews: Template = {
  name: "austral-public-news",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Skip to main content", "Austral Public Media homepage", "More from APM"),
    ...chrome("login", "Log in", "Log in to personalise your experience"),
    ...chrome(
      "menu",
      "Just In",
      "For You",
      "Politics",
      "World",
      "Business",
      "Analysis",
      "Sport",
      "Rural",
    ),
    ...(story.int(0, 1)
      ? chrome(
          "event",
          "EMERGENCY:",
          "For the latest warnings in your state, visit the APM Emergency website or listen on your local station",
        )
      : chrome("ticker", `Live: ${story.headline()}`)),
    ...story.title(),
    ...story.byline((name) => `By ${name}`),
    ...chrome(
      "tags",
      story.pick(["Topic: Local Government", "Topic: Public Health", "Topic: Courts"]),
    ),
    ...story.date((w) => `${w.weekday.slice(0, 3)} ${w.day} ${w.monthShort}`),
    ...chrome(
      "photo-credit",
      `${story.pick(["The decision comes after months of debate.", "It's hoped the changes will make a difference."])} (${story.pick(["APM News: Tegan Ricci", "Supplied", "SWP: file photo"])})`,
    ),
    ...story.body(
      [0.3, chrome("promo", ...story.headlines(1))],
      [
        0.65,
        story.int(0, 1)
          ? chrome("app", "Loading...", "If you're unable to load the form, click here.")
          : chrome("photo-credit", "Residents say they were not told. (APM News: Col Wooster)"),
      ],
    ),
    ...chrome(
      "first-published",
      `Posted ${story.when.weekday.slice(0, 3)} ${story.when.day} ${story.when.monthShort} ${story.when.year} at ${story.when.clock}`,
    ),
    ...chrome("share", "Copy link", "Facebook", "X (formerly Twitter)"),
    ...chrome("related", "Related stories", ...story.headlines(3)),
    ...chrome(
      "related",
      "Related topics",
      story.pick(["Skelby", "Port Eleanor"]),
      "State and Territory Government",
    ),
    ...chrome("promo", "Top Stories", ...story.headlines(5)),
    ...chrome("promo", "Just In"),
    ...story.repeat(4, () => chrome("promo", story.headline(), `${story.int(2, 58)}m ago`)),
    ...chrome(
      "newsletter",
      "Got a news tip?",
      "Know more than we do? Tell us, in confidence.",
      "Get the latest from the Top End to the Bight, once a day, no fuss.",
    ),
    ...chrome(
      "footer",
      "Back to top",
      "APM pays its respects to the traditional owners of the country on which its people live and broadcast.",
      "Editorial Policies",
      "Accessibility",
      "Connect with APM",
      "Some of what you read here was supplied by agencies and may not be reproduced.",
      "AEST = Australian Eastern Standard Time which is 10 hours ahead of GMT (Greenwich Mean Time)",
    ),
  ],
};
