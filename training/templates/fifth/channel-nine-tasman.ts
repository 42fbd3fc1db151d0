import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A commercial broadcaster with a video player dumped as text in the middle of the page. */
export const channelNineTasman: Template = {
  name: "channel-nine-tasman",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Live", "Bulletins", "Shows", "Weather", "Newsletters"),
    ...chrome("ticker", "LIVE", "BREAKING", story.headline()),
    ...story.title(),
    ...chrome(
      "tools",
      "Video Player is loading.",
      "Play Video",
      "Play",
      "Mute",
      "Current Time 0:00",
      "/",
      `Duration ${story.int(1, 4)}:${story.int(10, 59)}`,
      "Loaded: 0%",
      "Stream Type LIVE",
      "Remaining Time -0:00",
      "1x",
      "Playback Rate",
      "Captions",
      "captions off, selected",
      "Fullscreen",
      "This is a modal window.",
      "Beginning of dialog window. Escape will cancel and close the window.",
      "End of dialog window.",
    ),
    ...story.byline((author) => `${author}`),
    ...story.date(
      ({ clock, weekday, day, monthName }) => `${clock}, ${weekday} ${day} ${monthName}`,
    ),
    ...story.standfirst(),
    ...story.body(
      [0.25, chrome("tools", "Up next", story.headline(), `Autoplay in ${story.int(3, 8)}`)],
      [0.5, chrome("promo", `WATCH: ${story.headline()}`)],
      [0.7, chrome("app", "Get our app for breaking alerts: available for iPhone and Android")],
    ),
    ...chrome("contact", "Know more? Email us in confidence: tips@ninetasman.example"),
    ...chrome("share", "SHARE ME"),
    ...chrome(
      "related",
      "MORE STORIES",
      ...story
        .repeat(3, () =>
          chrome(
            "related",
            story.pick(["New Zealand", "World", "Sport"]),
            story.headline(),
            story.teaser(),
            `${story.int(2, 58)} mins ago`,
          ),
        )
        .map((line) => line.text),
    ),
    ...chrome(
      "podcast",
      "The Morning After | 14 mins",
      "Hosts Tama and Lucy unpack the day's biggest yarn, weekdays from 5am.",
    ),
    ...chrome(
      "footer",
      "Tasman Television is part of the Kauri group",
      "Terms of Use",
      "Closed captions complaint",
    ),
  ],
};
