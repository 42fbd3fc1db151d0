import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Australian public broadcaster's regional page: key points off, topic links, player texts, acknowledgement. */
export const wattleAndRangeNews: Template = {
  name: "wattle-and-range-news",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Skip to main content",
      "Wattle News",
      "Just In",
      "Rural",
      "Politics",
      "Sport",
      "More",
    ),
    ...story.title(),
    ...story.byline((a) => `By ${a}`),
    ...chrome(
      "breadcrumb",
      story.pick(["Wattle Rural", "Wattle Range", "Wattle West Coast"]),
      "Topic:",
      story.pick(["Housing", "Fires", "Forests", "Transport"]),
    ),
    ...story.date((w) => `${w.weekday.slice(0, 3)} ${w.day} ${w.monthShort} at ${w.clock}`),
    ...chrome("audio", "Listen to this article", `${story.int(3, 8)} minutes`),
    ...chrome(
      "photo-credit",
      story.pick(["(Wattle News: Greg Nelson)", "(Supplied)", "(Wattle Rural: Amy Phelan)"]),
    ),
    ...chrome("share", "Share", "Copy link", "Link copied", "Share"),
    ...story.body(
      [
        0.35,
        story.pick([
          chrome("audio", "Loading audio...", "Download 9.2 MB"),
          chrome("promo", "Loading..."),
        ]),
      ],
      [0.65, chrome("promo", story.headline())],
    ),
    ...chrome(
      "newsletter",
      "The top headlines from the range, every morning",
      "We will only use your address to send you this. Here is how we look after it.",
      "Email address",
      "Subscribe",
    ),
    ...(story.int(0, 2) > 0
      ? chrome("related", story.pick(["Related stories", "More on:"]), ...story.headlines(3))
      : []),
    ...chrome("related", "Top Stories", ...story.headlines(5)),
    ...chrome("related", "Just In"),
    ...story.repeat(3, () => chrome("related", story.headline(), `${story.int(2, 58)}m ago`)),
    ...chrome(
      "footer",
      "Back to top",
      "We pay our respects to the first peoples of the range and to their elders.",
      "Some stories come from agencies and may not be copied.",
      "Editorial Policies",
      "Accessibility",
    ),
  ],
};
