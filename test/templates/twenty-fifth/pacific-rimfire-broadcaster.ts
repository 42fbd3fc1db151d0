import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A public broadcaster of the South Pacific kind: topic lines, key points, posted times, emergency note, acknowledgment. */
export const pacificRimfireBroadcaster: Template = {
  name: "pacific-rimfire-broadcaster",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("tools", "Skip to main content", "Just in"),
    ...chrome("menu", "News Home", "Politics", "Pacific", "Science", "Health", "For you"),
    ...chrome(
      "breadcrumb",
      "Topic:",
      story.pick(["Rural and Remote Communities", "Conservation", "Local Government"]),
    ),
    ...story.title(),
    ...story.byline((author) => `By ${author}`),
    ...story.date(
      ({ weekday, day, monthShort, year, clock }) =>
        `${weekday} ${day} ${monthShort} ${year} at ${clock}`,
    ),
    ...story.standfirst(),
    ...chrome("photo-credit", story.pick(["(Supplied)", "(Rimfire News: Gabe Orr)"])),
    ...story.body(
      [
        0.4,
        chrome(
          "tools",
          "Loading...",
          story.pick([
            "If you're unable to load the form, you can access it here.",
            "YOUTUBE video placeholder",
          ]),
        ),
      ],
      [0.75, chrome("promo", story.headline(), story.teaser())],
    ),
    ...chrome(
      "newsletter",
      "A weekend letter from the coast, by the people who live there",
      "How we look after your address is explained in our privacy notice.",
      "Email address",
      "Subscribe",
    ),
    ...chrome("related", "Related stories", ...story.headlines(3)),
    ...chrome(
      "tags",
      "Related topics",
      story.pick(["Road Safety", "Marsupials", "Weather Event"]),
      "North Coast",
    ),
    ...chrome("related", "Top Stories", ...story.headlines(5)),
    ...chrome(
      "related",
      "Just In",
      ...story
        .repeat(4, () => chrome("related", story.headline(), `${story.int(4, 59)}m ago`))
        .map((line) => line.text),
    ),
    ...chrome("footer", "Back to top"),
    ...chrome(
      "legal",
      "We pay our respects to the first owners of the country from which our programmes come.",
      "Some of what you read here is supplied by agencies and may not be copied without their leave.",
      "Clock times are those of the capital.",
    ),
  ],
};
