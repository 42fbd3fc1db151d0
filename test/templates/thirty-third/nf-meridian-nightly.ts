import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A big US network's site: live strip, video player text, trending bar, recommended videos with lengths, newsletter prose, two-column footer. */
export const nfMeridianNightly: Template = {
  name: "nf-meridian-nightly",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome("ticker", `LIVE UPDATES: ${story.headline()}`, "WATCH LIVE"),
    ...chrome(
      "menu",
      "Meridian Nightly",
      "Shop",
      "Log In",
      "Stream on",
      "Election",
      "U.S.",
      "World",
      "Consumer",
      "Weather Lab",
      "Interest successfully added",
      "Turn on desktop notifications for breaking stories about interest?",
      "Off",
      "On",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `By ${a}`),
    ...story.date(({ monthName, day, year, clock }) => `${monthName} ${day}, ${year}, ${clock} ET`),
    ...chrome("reading-time", `${story.int(2, 9)} min read`),
    ...chrome(
      "audio",
      "Video Player is loading.",
      "Current Time 0:00",
      "/",
      `Duration ${story.int(1, 3)}:${story.int(10, 59)}`,
      "Loaded: 0.00%",
      "This is a modal window.",
    ),
    ...chrome(
      "photo-credit",
      story.pick(["Meridian affiliate KLTV", "Handout via pool", "A view of the site on Tuesday."]),
    ),
    ...story.body(
      [0.12, chrome("share", "Facebook", "Twitter", "Email")],
      [0.4, chrome("related", `MORE: ${story.headline()}`)],
      [0.7, chrome("related", story.headline(), `${story.int(1, 4)}:${story.int(10, 59)}`)],
      [
        0.85,
        chrome(
          "promo",
          "The story will keep moving. So will we. Get the Nightly app and decide which alerts are worth waking for.",
        ),
      ],
    ),
    ...chrome(
      "related",
      "Related Topics",
      story.pick(["Courts", "Wildlife", "Storms"]),
      "Top Stories",
      ...story
        .repeat(4, () =>
          chrome(
            "related",
            story.headline(),
            story.pick(["2 hours ago", "Nov 12, 4:10 PM", "39 minutes ago"]),
          ),
        )
        .map((l) => l.text),
    ),
    ...chrome("ticker", "24/7 coverage of breaking news and live events"),
    ...chrome(
      "footer",
      "Meridian Network",
      "Do Not Sell or Share My Personal Information",
      "Children's Online Privacy Policy",
      "Closed captioning help",
      `© ${story.when.year} Meridian Nightly`,
    ),
  ],
};
