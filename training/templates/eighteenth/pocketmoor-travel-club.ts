import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A travel magazine: destination guides, affiliate note, newsletter prose, trip selling box in the text. */
export const pocketmoorTravelClub: Template = {
  name: "pocketmoor-travel-club",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome("site-name", "Pocketmoor"),
    ...chrome("menu", "Destinations", "Rail", "City breaks", "Food & drink", "Stay", "The Journal"),
    ...chrome(
      "sponsor",
      story.pick([
        "We may earn a commission when you book through links on this page, at no cost to you.",
        "This page contains affiliate links. It never changes what we write.",
      ]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Words ${author}`),
    ...chrome("photo-credit", `Photographs ${story.pick(["Milo Tench", "Saoirse Pike"])}`),
    ...story.date(({ year, day, monthName }) => `${day} ${monthName} ${year}`),
    ...(story.int(0, 1) === 1 ? chrome("share", "Pin it", "Save to my trips ♡") : []),
    ...story.body(
      [
        0.45,
        chrome(
          "photo-credit",
          ...story.pick([
            ["The view from breakfast (Photo: Milo Tench)"],
            ["Late light on the water. Milo Tench", "Late light on the water."],
          ]),
        ),
      ],
      [0.3, chrome("promo", `More to explore: ${story.headline()}`)],
      [
        0.6,
        chrome(
          "ad",
          ...story.pick([
            ["Seven nights on the lakes from £849pp, including rail. See dates"],
            ["Book this trip", "From €690 per person", "Check availability"],
          ]),
        ),
      ],
    ),
    ...chrome("tools", story.pick(["Save this map", "Getting there: plan your route"])),
    ...chrome("related", story.pick(["Inspired? Read these next", "Where to next?"])),
    ...story.repeat(3, () =>
      chrome(
        "related",
        story.headline(),
        `${story.pick(["Rail", "Food", "Walks"])} · ${story.int(3, 11)} min`,
      ),
    ),
    ...chrome(
      "newsletter",
      "Postcards from us",
      "Once a week we write you a letter from somewhere. There are no pop-ups in it and the stamps are free.",
      "Your email",
      "Send me postcards",
    ),
    ...chrome(
      "author-bio",
      `Our writer ${story.pick(["has written for us since 2016 and prefers trains to most people.", "is a freelance writer who lives on a canal boat and is usually somewhere else."])}`,
    ),
    ...chrome(
      "footer",
      "Work with us",
      "Contributor guidelines",
      "Terms & conditions",
      "Press",
      "Made with ♥ and timetables",
    ),
  ],
};
