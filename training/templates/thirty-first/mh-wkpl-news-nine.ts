import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** US TV III: anchors promo, teleprompter style, closed stories list, live blog of weather, Spanish link, watch-app list */
export const mhWkplNewsNine: Template = {
  name: "mh-wkpl-news-nine",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("language", "En español"),
    ...chrome(
      "ticker",
      "LIVE",
      "WATCH: WKPL Mornings",
      "Severe Thunderstorm Watch until 9:00 PM for Cobb, Dunmore, Haskell",
    ),
    ...chrome(
      "menu",
      "Weather",
      "Traffic",
      "9 Investigates",
      "Consumer",
      "Let's Eat",
      "Lottery",
      "Meet the Team",
    ),
    ...chrome("breadcrumb", "Home/Local News"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Author: ${a}`),
    ...story.date((d) => `Published: ${d.clock} CST ${d.monthName} ${d.day}, ${d.year}`),
    ...story.date((d) => `Updated: ${d.clock} CST ${d.monthName} ${d.day}, ${d.year}`),
    ...chrome("photo-credit", story.pick(["Credit: WKPL", "Credit: Dunmore Volunteer Fire Dept."])),
    ...chrome(
      "tools",
      "To stream WKPL on your TV, add the app.",
      "x",
      "Next up in",
      "5",
      "See next video",
      "Example video title will go here for this video",
    ),
    ...story.body(
      [0.2, chrome("ad", story.pick(["Advertisement", "Ad Feedback"]))],
      [0.4, chrome("related", `• ${story.headline()}`, `• ${story.headline()}`)],
      [
        0.6,
        chrome("follow", "Follow us on Facebook, X and Threads so that you never miss a warning."),
      ],
      [
        0.8,
        chrome(
          "newsletter",
          "The News Nine Daily 9: nine stories by nine.",
          "Thank you for signing up",
          "Please try again later.",
          "Something went wrong.",
        ),
      ],
    ),
    ...chrome("related", "PREVIOUS STORY", story.headline(), "NEXT STORY", story.headline()),
    ...chrome("promo", `In Other News: ${story.headline()}`, "Before You Leave, Check This Out"),
    ...chrome(
      "ticker",
      "Closings & Delays",
      `There are currently ${story.int(2, 60)} active closings. Click for more details.`,
    ),
    ...chrome("event", "Community Calendar", "Add your event", "Fish fry, VFW Post 88, Fri 5 PM"),
    ...chrome("sponsor", "Paid Advertisement", "This Strange Drain Trick Clears Gutters"),
    ...chrome(
      "footer",
      "FCC Online Public Inspection File",
      "Closed Caption Procedures",
      "Personal Information",
      `© ${story.when.year} WKPL-TV. All Rights Reserved.`,
    ),
  ],
};
