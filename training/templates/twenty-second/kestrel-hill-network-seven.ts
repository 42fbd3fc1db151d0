import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A local American TV station: live-now lines, app nudges, weather, embedded video text, closed captioning links. */
export const kestrelHillNetworkSeven: Template = {
  name: "kestrel-hill-network-seven",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome("site-name", "KHN 7 News"),
    ...chrome("menu", "Watch Now", "Weather", "Traffic", "Investigates", "Contests"),
    ...chrome("ticker", `Current: ${story.int(20, 99)}°`, "1 weather alert"),
    ...chrome("breadcrumb", story.pick(["Local News", "Crime", "Home / Local News"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `By: ${author}`),
    ...story.date((when) => `Posted ${when.clock}, ${when.monthShort} ${when.dd}, ${when.year}`),
    ...chrome("share", "Facebook", "Tweet", "Email"),
    ...chrome(
      "tools",
      "Prev",
      "Next",
      story.pick([
        "Video player is loading.",
        "This video file cannot be played. (Error 102630)",
        "Close ad",
      ]),
    ),
    ...chrome(
      "photo-credit",
      story.pick(["KHN 7 photo", "File image", "Courtesy of county sheriff"]),
    ),
    ...story.body(
      [
        story.pick([0.15, 0.2, 0.3]),
        chrome(
          "app",
          story.pick([
            "Stay on top of storms: download the KHN 7 app.",
            "Get alerts first. Install the free KHN 7 app on your phone.",
          ]),
        ),
      ],
      [
        0.5,
        chrome("promo", story.pick(["RELATED | ", "SEE ALSO: ", "Earlier: "]) + story.headline()),
      ],
      [
        story.pick([0.7, 0.75, 0.85]),
        chrome("promo", story.pick(["WATCH | ", "VIDEO: "]) + story.headline()),
      ],
    ),
    ...chrome(
      "legal",
      `Copyright ${story.when.year} Kestrel Hill Broadcasting. All rights reserved. Please ask before you air, print or repost any of it.`,
    ),
    ...chrome(
      "contact",
      story.pick([
        "Have a tip? Call our newsroom at 555-0177.",
        "Report a typo or error | Submit a tip",
      ]),
    ),
    ...chrome("newsletter", "Get the 7 at 7 delivered to your inbox", "Sign up now"),
    ...chrome("related", "Trending now", ...story.headlines(6)),
    ...chrome(
      "ad",
      "Around the web",
      "This sock is changing how people walk",
      "Homeowners born before 1970 are in luck",
      "by Clickery",
    ),
    ...chrome(
      "footer",
      "Closed captioning",
      "FCC public file",
      "EEO report",
      "Careers",
      "Advertise with us",
    ),
  ],
};
