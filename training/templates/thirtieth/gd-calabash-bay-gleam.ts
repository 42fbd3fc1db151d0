import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Caribbean national daily: WhatsApp channel, lotto results, exchange, reader poll, columns. */
export const gdCalabashBayGleam: Template = {
  name: "gd-calabash-bay-gleam",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome("site-name", "The Calabash Bay Gleam"),
    ...chrome(
      "menu",
      "Lead Stories",
      "News",
      "Entertainment",
      "Sports",
      "Business",
      "Letters",
      "Commentary",
      "In Focus",
      "Lifestyle",
      "E-Paper",
    ),
    ...chrome(
      "tools",
      story.pick(["Partly cloudy, 29°C", "Hot, 33°C", "Showers, 27°C"]),
      `US$1 = $15${story.int(3, 9)}.${story.int(10, 99)}`,
    ),
    ...story.title(),
    ...story.date(
      ({ day, monthName, weekday, year }) =>
        `Published:${weekday} | ${monthName} ${day}, ${year} | 12:${story.int(10, 59)} AM`,
    ),
    ...story.byline((author) => `${author}/Staff Reporter`),
    ...chrome("photo-credit", story.pick(["Contributed", "Residents look on", "File"])),
    ...story.body(
      [
        0.33,
        chrome(
          "related",
          `[${story.pick(["READ MORE", "RELATED", "FLASHBACK"])}] ${story.headline()}`,
        ),
      ],
      [0.66, chrome("ad", "ADVERTISEMENT")],
    ),
    ...chrome("contact", "editor@calabashbaygleam.example"),
    ...chrome(
      "follow",
      "Follow The Gleam on X and Instagram @calabashgleam. Send us a message on WhatsApp at 1-876-555-0138 or e-mail your story.",
    ),
    ...chrome(
      "poll",
      "Gleam Poll",
      "Should the causeway toll be scrapped?",
      "Yes",
      "No",
      "Only for taxis",
      "Vote",
      "View results",
    ),
    ...chrome(
      "related",
      story.pick(["More in Lead Stories", "In the News"]),
      ...story.headlines(4),
    ),
    ...chrome(
      "calendar",
      `Lotto ${story.when.dd}/${story.when.mm}`,
      `Cash Pot: ${story.int(1, 36)} (evening)`,
      `Pick 3: ${story.int(1, 9)} ${story.int(1, 9)} ${story.int(1, 9)}`,
    ),
    ...chrome(
      "comment-form",
      "COMMENTS POLICY",
      "We love to hear from you. Comments that are libellous, in capital letters throughout or about somebody's mother will be taken down without notice.",
    ),
    ...chrome(
      "footer",
      "Tributes",
      "Classifieds",
      "Weddings",
      "Overseas edition",
      "All rights reserved",
    ),
  ],
};
