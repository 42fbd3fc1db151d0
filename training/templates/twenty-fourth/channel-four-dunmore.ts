import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A US television station: weather bar, video player words, closed captioning, sponsored grid, contests. */
export const channelFourDunmore: Template = {
  name: "channel-four-dunmore",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Watch Live", "Local", "Weather", "Sports", "Traffic", "Contests"),
    ...chrome(
      "calendar",
      `${story.int(20, 99)}°`,
      story.pick(["Cloudy", "Fair", "Winter Weather Advisory"]),
      "SEE MORE",
    ),
    ...chrome(
      "ticker",
      story.pick(["1 weather alerts 1 closings/delays", "BREAKING NEWS", "Watch: Four at Five"]),
    ),
    ...story.title(),
    ...chrome(
      "audio",
      "Video Player is loading.",
      "Current Time 0:00",
      "Duration 1:42",
      "Loaded: 9.68%",
    ),
    ...chrome("photo-credit", story.pick(["WDMR", "Photo by WDMR staff"])),
    ...story.byline((a) => `By: ${a}`),
    ...story.date((w) => `Posted ${w.clock} PM, ${w.monthShort} ${w.dd}, ${w.year}`),
    ...story.date((w) => `and last updated ${w.clock} PM, ${w.monthShort} ${w.dd}, ${w.year}`),
    ...story.body(
      [
        0.3,
        story.int(0, 1)
          ? chrome("promo", `WATCH: ${story.headline()}`, "Prev", "Next")
          : chrome("promo", `[ RELATED: ${story.headline()} ]`),
      ],
      [
        0.7,
        chrome(
          "app",
          "Download the Dunmore Four app on your television, tablet and phone for news wherever you are.",
        ),
      ],
    ),
    ...chrome(
      "legal",
      `Copyright ${story.when.year} Dunmore Broadcasting. Please do not put our pictures or words on your own pages without asking.`,
    ),
    ...chrome(
      "contact",
      "Report a typo",
      "Have a news tip? Call 555-0144 or email tips@dunmorefour.example.",
    ),
    ...chrome(
      "newsletter",
      "Wake up with Four: one email, every morning at six.",
      "Thanks! You are on the list.",
    ),
    ...chrome("related", "Recent Stories from dunmorefour.example", ...story.headlines(5)),
    ...chrome(
      "sponsor",
      "Sponsored Content",
      "Dentists are speechless: this simple trick removes plaque",
      "by BrightGums | Learn More",
    ),
    ...chrome(
      "footer",
      "Closed captioning",
      "EEO Report",
      "Journalism Ethics Guidelines",
      "Do Not Sell My Info",
    ),
  ],
};
