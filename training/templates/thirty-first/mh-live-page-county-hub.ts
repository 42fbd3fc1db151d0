import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** UK live-page style site: key events list, share-post links, auto-refresh prompts, traffic cameras, school closures list */
export const mhLivePageCountyHub: Template = {
  name: "mh-live-page-county-hub",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome(
      "ticker",
      "LIVE",
      `${story.int(2, 60)} new updates`,
      "Tap to refresh",
      "Auto-update: ON",
    ),
    ...chrome("menu", "Live", "Travel", "Weather", "Crime Map", "School Closures A-Z"),
    ...story.title((t) => story.pick([t, `LIVE: ${t}`])),
    ...story.standfirst(),
    ...story.byline((a) => `${a} and Live Desk`),
    ...story.date((d) => `Last updated ${d.clock}, ${d.day} ${d.monthName}`),
    ...chrome(
      "related",
      "Key Events",
      ...story
        .repeat(3, () =>
          chrome("related", `${story.int(10, 12)}:${story.int(10, 59)} ${story.headline()}`),
        )
        .map((l) => l.text),
    ),
    ...story.body(
      [0.3, chrome("share", "Share this post", "Link copied!")],
      [0.6, chrome("ad", "Advertisement - post continues below")],
      [0.8, chrome("share", "Share this post")],
    ),
    ...chrome("ticker", "Travel", "A66 eastbound: one lane shut", "Rail: good service, allegedly"),
    ...chrome(
      "ticker",
      "Closures",
      "Birch Hill School: closed (boiler)",
      "Coldwater College: open to Y11",
    ),
    ...chrome("related", "More live coverage", ...story.headlines(4)),
    ...chrome(
      "contact",
      "Are you affected? WhatsApp the Live Desk on 07000 000 318. Only send pictures if it is safe and you took them.",
    ),
    ...chrome("footer", "County Hub Live", "Privacy", "Contact", `© ${story.when.year}`),
  ],
};
