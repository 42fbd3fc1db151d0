import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A local television station in the American plains: weather, alerts, video and its own app. */
export const kvtlNewsfour: Template = {
  name: "kvtl-newsfour",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Skip to content",
      "WATCH LIVE",
      "Live & On Demand",
      "Submit Photos and Videos",
    ),
    ...chrome("ticker", `${story.int(2, 5)} WEATHER ALERTS`, "Closings & Delays: 14"),
    ...chrome("site-name", "KVTL News 4 | Cedar Prairie"),
    ...chrome("menu", "News", "Weather", "Sports", "Morning Show", "Contests", "What's on 4"),
    ...(story.int(0, 1) ? chrome("ticker", `BREAKING: ${story.headline()}`) : []),
    ...story.title(),
    ...chrome(
      "photo-credit",
      story.pick(["VIDEO: KVTL's 10 p.m. report", "(MGN)", "Source: KVTL"]),
    ),
    ...story.byline((name) => `By ${name}`),
    ...story.date(
      (w) =>
        `Published: ${w.monthShort}. ${w.day}, ${w.year} at ${w.clock} CDT|Updated: ${story.int(2, 9)} hours ago`,
    ),
    ...chrome("share", "Email This Link", "Share on Facebook", "Share on X (formerly Twitter)"),
    ...story.body(
      [
        0.3,
        chrome(
          "app",
          story.pick([
            "Stay in the know wherever you go: download the News 4 app",
            "GET THE APP | Severe weather doesn’t wait and neither do we. Text STORM to 55501.",
          ]),
        ),
      ],
      [
        0.6,
        chrome("promo", `ALSO ON NEWS 4: ${story.headline()}`, `SEE MORE: ${story.headline()}`),
      ],
    ),
    ...chrome(
      "contact",
      story.pick([
        "Found a typo? Tell the newsroom here.",
        "Have a question or correction? Tap here and tell us which story.",
      ]),
    ),
    ...chrome("contact", "Got pictures or video? Upload them, and say where you took them."),
    ...chrome("legal", `Copyright ${story.when.year} KVTL. All rights reserved.`),
    ...chrome("promo", "Most Read", ...story.headlines(6)),
    ...chrome("promo", "Latest News"),
    ...story.repeat(3, () => [
      ...chrome("promo", story.headline()),
      ...chrome("promo", `Updated: ${story.int(2, 59)} minutes ago`),
      ...chrome(
        "promo",
        story.pick(["By Kayla Jurgens", "By News 4 Staff", "By Brock Dietz and Ana Pru"]),
      ),
    ]),
    ...chrome(
      "ad",
      "Sponsored Content",
      story.pick([
        "Drivers in Cedar Prairie with no tickets should read this",
        "Cardiologist: too many seniors make this mistake at breakfast",
      ]),
    ),
    ...chrome("contact", "KVTL", "4400 W. 21st St.", "Cedar Prairie", "(555) 555-0104"),
    ...chrome(
      "legal",
      "Public Inspection File",
      "publicfile@kvtl.example - (555) 555-0104",
      "FCC Applications",
      "EEO Statement",
      "Closed Captioning/Audio Description",
      "Terms of Service",
    ),
    ...chrome(
      "footer",
      "Every story on this site was written and checked by people who work for Plainsview Broadcasting in the town they report on.",
      "How we do and don't use A.I.",
    ),
  ],
};
