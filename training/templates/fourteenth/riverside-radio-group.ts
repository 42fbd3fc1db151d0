import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { within } from "./extras.ts";

/** A commercial radio chain's news page: now playing, win boxes, headlines with "More from". */
export const riversideRadioGroup: Template = {
  name: "riverside-radio-group",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "• " },
  compose(story) {
    return [
      chrome(
        "audio",
        "ON AIR",
        story.pick(["Drivetime with Baz", "The Big Breakfast Show", "Non-stop Nineties"]),
        "NOW PLAYING",
        "Listen live",
      ),
      chrome("menu", "Shows", "Win", "News", "Playlist", "Events"),
      story.title(),
      story.date(
        (w) => `${w.clock}, ${w.dd} ${w.monthName} ${w.year}, updated ${story.int(1, 5)} hours ago`,
      ),
      story.byline((a) => `Written by ${a}`),
      within(
        story,
        [
          story.int(20, 30) / 100,
          chrome(
            "event",
            story.pick([
              "Win £500 with the Mystery Noise, every weekday at ten past eight.",
              "There is still time to get your tickets for Riverside Live in the park on the second of July.",
            ]),
          ),
        ],
        [
          story.int(45, 58) / 100,
          chrome(
            "promo",
            story.pick(["MORE FROM RIVERSIDE NEWS", "More from Riverside"]),
            ...story.headlines(story.int(2, 3)),
          ),
        ],
        [
          story.int(72, 88) / 100,
          chrome(
            "audio",
            story.pick([
              "Listen to the latest bulletin",
              "Hear the interview: 02:14",
              "Tell your smart speaker to play Riverside",
            ]),
          ),
        ],
      ),
      chrome(
        "audio",
        "Recently played",
        "12:41 The Gantry Boys – Slow Water",
        "12:37 Petra Lyle – Motel Year",
      ),
      chrome("follow", "Download our free app to listen on the move"),
      chrome("promo", "Local news", ...story.headlines(4)),
      chrome("footer", "Advertising", "Public file", "Competition rules"),
    ].flat();
  },
};
