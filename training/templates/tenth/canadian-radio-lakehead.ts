import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Canadian public radio region's page: social links, comments closed, bilingual footer, standards box. */
export const canadianRadioLakehead: Template = {
  name: "canadian-radio-lakehead",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Content",
      "Skip to Main Content",
      "Accessibility Help",
      "Menu",
      "Search",
      "Sign In",
      "Quick Links",
    ),
    ...chrome("breadcrumb", story.pick(["Lakehead", "Lakehead · Morning Show"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a} · Lakehead Radio`),
    ...story.date(
      ({ monthShort, day, year, clock }) =>
        `Posted: ${monthShort} ${day}, ${year} ${clock} EST | Last Updated: ${monthShort} ${day}`,
    ),
    ...chrome(
      "audio",
      story.pick([
        "Listen to this article",
        "A machine reads this story aloud and stumbles over some names.",
      ]),
      "Estimated 4 minutes",
    ),
    ...chrome(
      "photo-credit",
      story.pick([
        "The scene Thursday morning. (Submitted)",
        "Residents filled the hall. (Lakehead Radio)",
      ]),
    ),
    ...story.body(
      [story.int(18, 32) / 100, chrome("related", ...story.headlines(story.int(1, 2)))],
      [
        story.int(43, 57) / 100,
        chrome(
          "audio",
          "Superior Mornings",
          `${story.int(4, 9)}:${story.int(10, 59)}`,
          "Duration 0:00",
          "The host speaks with our reporter about how the town is taking it.",
        ),
      ],
      [story.int(73, 87) / 100, chrome("related", `WATCH | ${story.headline()}`)],
    ),
    ...chrome(
      "author-bio",
      "ABOUT THE AUTHOR",
      story.pick(["Reporter", "Producer"]),
      "Our reporter has worked in Kenora, Iqaluit and a fire tower. Story ideas are welcome, in English, French or Ojibwe.",
    ),
    ...story.pick([chrome("legal", "Corrections and clarifications | Submit a news tip |"), []]),
    ...chrome(
      "comment",
      "Comments",
      "We ask everyone who writes here to use the name their mother gave them. Moderators read each remark before it goes up, which at night may take some hours.",
      "No more remarks are being taken on this one.",
    ),
    ...story.pick([
      chrome(
        "related",
        "RELATED STORIES",
        ...story.headlines(2),
        "TRENDING VIDEOS",
        ...story.headlines(2),
      ),
      [],
    ]),
    ...story.pick([
      chrome(
        "newsletter",
        "The daily digest",
        "Get the day's top stories from the lake, weekday mornings.",
        "All our mailings are listed in one place.",
        "A robot check guards this form.",
      ),
      [],
    ]),
    ...story.pick([chrome("language", "Français", "ᓀᐦᐃᔭᐍᐏᐣ"), []]),
    ...story.pick([chrome("contact", "Toll-free 1-800-555-0119", "TTY/Teletype writer"), []]),
    ...chrome(
      "footer",
      "About the station",
      "Ombudsman",
      "We try to make our pages work for everybody, whatever they see, hear or can press. Tell us where we fall short.",
      `©${story.when.year} All rights reserved. Visitez notre site français`,
    ),
  ],
};
