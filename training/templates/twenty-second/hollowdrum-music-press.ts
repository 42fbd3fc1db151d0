import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A music paper: listening embeds, tour dates promo, buy links, staff picks. */
export const hollowdrumMusicPress: Template = {
  name: "hollowdrum-music-press",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Reviews", "Tracks", "Gigs", "Longreads"),
    ...chrome("breadcrumb", story.pick(["HOME|NEWS", "HOME|FEATURES"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `By ${author}`),
    ...story.date((when) => `${when.day} ${when.monthName} ${when.year}`),
    ...chrome(
      "photo-credit",
      story.pick(["CREDIT: Milo Vance/Press", "Live at the Tannery. Photo: Kez Orchard"]),
    ),
    ...chrome("share", "Tweet", "Share", "Post"),
    ...story.body(
      [
        story.pick([0.2, 0.25, 0.4]),
        chrome("promo", story.pick(["READ MORE: ", "RECOMMENDED: "]) + story.headline()),
      ],
      [
        0.5,
        chrome(
          "audio",
          story.pick([
            "Listen: stream the single below",
            "This video is not available in your country.",
          ]),
        ),
      ],
      [
        story.pick([0.7, 0.75, 0.85]),
        chrome("event", "Tickets go on sale Friday at 9am. Get yours here."),
      ],
    ),
    ...chrome(
      "related",
      ...story.pick([[], ["You may also like"], ["Trending"], ["Staff picks"]]),
      ...story.headlines(4),
    ),
    ...chrome(
      "tags",
      story.pick(["Related topics", "Filed under"]),
      story.pick(["Indie", "Jazz", "Grime"]),
      "New music",
    ),
    ...chrome(
      "newsletter",
      "New noise every Thursday",
      story.pick(["Join 40,000 people with good ears", "Email me noise"]),
    ),
    ...chrome("ad", "Buy tickets, vinyl and merch", "From £12.99 at Drumshop"),
    ...chrome("comment", `${story.int(0, 50)} comments`, story.reader(), story.comment()),
    ...chrome(
      "legal",
      story.pick([
        "When you buy through our links we may earn a commission.",
        "Prices correct at time of writing.",
      ]),
    ),
    ...chrome("footer", "Write for us", "Advertise", "Colophon"),
  ],
};
