import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An entertainment guide: event cards with dates and venues between and below the story. */
export const qvShireWhatsonListings: Template = {
  name: "qv-shire-whatson-listings",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Today", "Weekend", "Food", "Kids", "Free", "Map"),
    ...chrome("event", "Today", "Ukulele Thursdays", "The Drover", "8pm"),
    ...story.title(),
    ...story.byline((author) => `Words: ${author}`),
    ...story.date(({ day, monthName }) => `${day} ${monthName}`),
    ...chrome("photo-credit", `Pic: ${story.pick(["Rob Ellery", "the band", "Shire Snaps"])}`),
    ...story.body(
      [0.3, chrome("event", "Sat", "Vinyl fair", "Corn Hall", "£2")],
      [0.6, chrome("event", "Sun", "Brass on the bandstand", "Free")],
      [0.85, chrome("newsletter", "The weekend in one email", "Go")],
    ),
    ...chrome("share", "Tell a mate"),
    ...chrome(
      "event",
      "What's on near you",
      story.pick(["Fri", "Sat", "Sun"]),
      "Open mic",
      "Doors 7pm",
      "The Wheatsheaf",
      "Tickets",
    ),
    ...chrome("event", "Add your event", "It's free"),
    ...chrome("related", ...story.headlines(3)),
    ...chrome(
      "poll",
      "Best chips in the Shire?",
      "Frying Nemo",
      "The Codfather",
      `${story.int(10, 300)} votes`,
    ),
    ...chrome(
      "tags",
      story.pick(["Free", "Dogs welcome", "Outdoors"]),
      story.pick(["Kids", "Music", "Rain or shine"]),
    ),
    ...chrome("footer", "Made in the Shire", "Advertise", "Say hello"),
  ],
};
