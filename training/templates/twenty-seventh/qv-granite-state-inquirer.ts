import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A nonprofit US newsroom: begging letters in prose, republish terms, corrections policy, staff box. */
export const qvGraniteStateInquirer: Template = {
  name: "qv-granite-state-inquirer",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• ", subhead: "## " },
  compose: (story) => [
    ...chrome("menu", "Investigations", "Water", "Schools", "Data", "About", "Donate"),
    ...chrome(
      "donation",
      story.pick(["Your gift doubled until midnight", "Members make this possible"]),
      "Give now",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `by ${author}`),
    ...story.date(
      ({ monthName, day, year, clock }) => `${monthName} ${day}, ${year}, ${clock} EST`,
    ),
    ...chrome("share", "Copy link", "Bluesky", "Republish"),
    ...story.body(
      [
        0.15,
        chrome(
          "newsletter",
          "We go where the paper trail goes. Get our next story the moment it is out.",
          "Email address",
          "Sign up",
        ),
      ],
      [
        0.5,
        [
          ...chrome(
            "donation",
            "A word from our editor",
            "Nobody bought this story. It took four months and a photocopier, and it was paid for by 2,310 people who give what they can. If you are not yet one of them, today would be a good day.",
          ),
          ...chrome("donation", "Donate"),
        ],
      ],
      [0.8, chrome("promo", story.headline())],
    ),
    ...chrome(
      "author-bio",
      story.author,
      `${story.author} reports on public money. Before that, she spent nine years at a radio station, two in a law library and one summer gutting fish.`,
      "Have a tip? Signal is best.",
    ),
    ...chrome(
      "legal",
      "You may republish our stories for free, online or in print, so long as you credit us, do not edit them and do not sell them separately. Photographs are not included.",
    ),
    ...chrome("comment", story.reader(), story.comment(), story.reader(), story.comment()),
    ...chrome(
      "related",
      "What we're working on",
      ...story.headlines(3).flatMap((t) => [t, story.teaser()]),
    ),
    ...chrome(
      "footer",
      "Ethics",
      "Our donors",
      "Annual report",
      "501(c)(3)",
      "Site by Pixel & Daughter",
    ),
  ],
};
