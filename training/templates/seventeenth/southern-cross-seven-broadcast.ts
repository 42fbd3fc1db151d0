import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** An Australian national broadcaster: topic links, key points box labels, "in short" remains, link rows, acknowledgement. */
export const southernCrossSevenBroadcast: Template = {
  name: "southern-cross-seven-broadcast",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Just In",
      "Watch Live",
      "For You",
      "Politics",
      "World",
      "Business",
      "Analysis",
      "Sport",
      "Science",
      "Fact Check",
    ),
    ...chrome("tags", "Topic:", story.pick(["Bushfires", "Local Government", "Racing", "Birds"])),
    ...story.title(),
    ...story.byline((a) => `By ${a}`),
    ...chrome("tags", "Topic:Disasters and Accidents"),
    ...story.date(
      ({ weekday, day, monthName, clock }) =>
        `${weekday.slice(0, 3)} ${day} ${monthName} at ${Number(clock.slice(0, 2)) % 12 || 12}:${clock.slice(3)}${clock < "12" ? "am" : "pm"}`,
    ),
    ...chrome(
      "photo-credit",
      story.pick([
        "The council met on Monday night. (Seven News: Lex Marsh)",
        "Residents were told to leave at dawn. (Supplied: Wendy Tran)",
      ]),
    ),
    ...chrome("tools", "Share article", "Copy link", "Link copied"),
    ...story.body(
      [
        0.4,
        chrome(
          "promo",
          `${story.pick(["Loading...", "Loading YouTube content"])}`,
          story.headline(),
        ),
      ],
      [
        0.75,
        chrome(
          "newsletter",
          "Loading",
          "Get breaking news on your phone, or the weekly letter about the bush, the beach and everything between.",
        ),
      ],
    ),
    ...chrome(
      "contact",
      "Do you know more about this story? Our reporters can be reached in confidence.",
    ),
    ...chrome(
      "related",
      "Related Stories",
      ...story.headlines(3),
      "Related topics",
      "Warrabool",
      "Wonthaggi",
      "Top Stories",
      ...numbered(story.headlines(4), " "),
      "Popular Now",
      ...story.headlines(3),
    ),
    ...chrome(
      "footer",
      "Back to top",
      "Some of what you read here comes from news agencies and belongs to them.",
      "All times are eastern, ten hours ahead of Greenwich.",
      "We pay our respects to the First Nations people on whose country this newsroom stands, and to their elders.",
    ),
  ],
};
