import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A US local TV station: alert banner, weather block, video remains, copyright line, more stories list. */
export const channelElevenStormTeam: Template = {
  name: "channel-eleven-storm-team",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "ticker",
      `${story.int(2, 9)} WEATHER ALERTS`,
      `Wind Advisory until ${story.int(6, 9)} PM`,
    ),
    ...chrome("menu", "Watch Live", "Weather", "Closings", "Contests", "Submit a tip"),
    ...story.title(),
    ...story.byline((author) => author),
    ...story.date(
      ({ clock, day, monthShort, year }) => `Posted ${clock}, ${monthShort} ${day}, ${year}`,
    ),
    ...chrome("ad", "Close video", "Unmute", `Video will resume in ${story.int(3, 9)}`),
    ...story.body(
      [0.2, chrome("promo", "RELATED STORY", story.headline())],
      [
        0.5,
        chrome(
          "newsletter",
          "Sign up for the Storm Team newsletter",
          "Have severe weather news delivered to your inbox.",
          "SUBSCRIBE",
        ),
      ],
      [0.8, chrome("promo", "Top stories on channel11", story.headline(), story.headline())],
    ),
    ...chrome(
      "legal",
      `© ${story.when.year} Channel Eleven Broadcasting. Please ask before you use our words or pictures on your own pages or programs.`,
    ),
    ...chrome(
      "ticker",
      "7-day forecast",
      `MON ${story.int(30, 80)}° ${story.int(10, 29)}°`,
      `TUE ${story.int(30, 80)}° ${story.int(10, 29)}°`,
      `WED ${story.int(30, 80)}° ${story.int(10, 29)}°`,
      `THU ${story.int(30, 80)}° ${story.int(10, 29)}°`,
    ),
    ...chrome("related", "Latest Video", ...story.headlines(story.int(2, 4)), "More Videos"),
    ...chrome("promo", "Dining guide", "Senior living", "Contests", "Home pros near you"),
    ...chrome("footer", "FCC Public File", "EEO Report", "Closed Captioning Problems: 555-0111"),
  ],
};
