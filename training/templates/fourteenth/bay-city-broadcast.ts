import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";
import { within } from "./extras.ts";

/** A US local TV station: video remains, closed-caption note, suggested stories in the text. */
export const bayCityBroadcast: Template = {
  name: "bay-city-broadcast",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose(story) {
    return [
      chrome("tools", "Skip to content", "Watch Live", "71°"),
      chrome(
        "menu",
        "News",
        "StormDesk Weather",
        "Sports",
        "Investigates",
        "Contests",
        "Submit Photos",
      ),
      chrome("ticker", "2 weather alerts in effect", "Close alerts"),
      story.title(),
      chrome(
        "audio",
        story.pick(["Video Player is loading.", "Play Video", "Now Playing"]),
        "Current Time 0:00",
        "Duration 1:48",
        "Captions and descriptions off",
      ),
      story.byline((a) => `By ${a}`),
      story.date((w) => `Published: ${w.monthShort}. ${w.day}, ${w.year} at ${w.clock} EST`),
      chrome("share", "Share on Facebook", "Email This Link", "Share on Pinterest"),
      within(
        story,
        [
          story.int(15, 25) / 100,
          chrome(
            "promo",
            ...marked(
              story.pick(["READ MORE: ", "READ: ", "PREVIOUSLY: ", "TRENDING: "]),
              story.headlines(story.int(1, 2)),
            ),
          ),
        ],
        [
          story.int(35, 48) / 100,
          chrome("audio", `Video: ${story.headline()}`, "Close modal", "Suggest a Correction"),
        ],
        [story.int(60, 70) / 100, chrome("promo", story.headline())],
        [
          story.int(80, 90) / 100,
          chrome(
            "app",
            story.pick([
              "The StormDesk app shows you the rain street by street.",
              "Our evening e-mail has five local stories and the forecast.",
            ]),
          ),
        ],
      ),
      chrome("legal", "Copyright 2025 BCB. All rights reserved."),
      chrome("promo", "Most Read", ...story.headlines(4)),
      chrome(
        "promo",
        "Latest News",
        story.headline(),
        "1 hour ago",
        story.headline(),
        "2 hours ago",
      ),
      chrome(
        "footer",
        "1 Broadcast Way",
        "Public Inspection File",
        "FCC Applications",
        "EEO Statement",
        "Closed Captioning/Audio Description",
        "Bay City's own station since 1951.",
      ),
    ].flat();
  },
};
