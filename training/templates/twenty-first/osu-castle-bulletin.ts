import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Ghanaian portal: numbered trending, source line, video leftovers, opinions of readers. */
export const osuCastleBulletin: Template = {
  name: "osu-castle-bulletin",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("ticker", "BREAKING", story.headline()),
    ...chrome("menu", "News ▾", "Sports ▾", "Showbiz ▾", "Opinions", "Audio", "Dating"),
    ...(story.int(1, 100) <= 60
      ? chrome("tags", story.pick(["General News", "Regional News", "Crime", "Sports News"]))
      : []),
    ...story.date(({ day, monthName, weekday, year }) => `${weekday}, ${day} ${monthName} ${year}`),
    ...story.title(),
    ...story.byline((author) => `Source: ${author}`),
    ...chrome("photo-credit", story.pick(["File photo", "Photo used for illustration"])),
    ...story.body(
      [0.3, chrome("promo", `Watch the latest: ${story.headline()}`)],
      [0.6, chrome("promo", story.headline())],
      [
        0.8,
        chrome(
          "promo",
          "Timeline of the week",
          `Mon: ${story.headline()}`,
          `Tue: ${story.headline()}`,
        ),
      ],
    ),
    ...(story.int(1, 100) <= 75
      ? chrome(
          "podcast",
          "You can also watch this week's talk show here:",
          "Your browser does not support the video tag.",
        )
      : []),
    ...chrome("related", "Related Articles:"),
    ...chrome("related", ...story.headlines(story.int(3, 5))),
    ...chrome("comment-form", "Say it loud", `Comments (${story.int(4, 61)})`),
    ...story.repeat(story.int(2, 4), () =>
      chrome("comment", `${story.reader()} ${story.int(2, 11)} hours ago`, story.comment()),
    ),
    ...chrome("poll", "Poll", "Are you satisfied with the new tolls?", "Yes", "No", "I walk"),
    ...chrome("footer", "Advertise with us: 030 255 0144", "Privacy Policy", "Contact"),
  ],
};
