import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A small-town weekly in the United States: e-edition prompts, obituaries, public notices, calendar. */
export const emberCountyBeacon: Template = {
  name: "ember-county-beacon",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("site-name", "Ember County Beacon"),
    ...chrome(
      "menu",
      "Home",
      "News",
      "Sports",
      "Obituaries",
      "Public Notices",
      "Classifieds",
      "E-Edition",
      "Subscribe",
      "Log In",
    ),
    ...chrome(
      "calendar",
      `Weather: ${story.int(28, 91)}°F, ${story.pick(["partly cloudy", "clear", "light rain"])} in Ember`,
    ),
    ...story.title(),
    ...story.byline((a) => `${a} news@embercounty.example`),
    ...story.date((w) => `${w.monthShort} ${w.day}, ${w.year}`),
    ...chrome("counter", `${story.int(1, 9)} min to read`),
    ...chrome("share", "Facebook", "Twitter", "Email", "Print", "Save"),
    ...story.body([
      0.45,
      chrome("ad", story.pick(["Advertisement", "- Advertisement -", "Story continues below ad"])),
    ]),
    ...(story.int(0, 2) > 0
      ? chrome(
          "tags",
          "Tags",
          story.pick(["Ember County", "Schools", "Agriculture"]),
          story.pick(["Sheriff", "Commissioners", "Weather"]),
        )
      : []),
    ...(story.byline().length > 0
      ? chrome(
          "author-bio",
          `${story.author} covers schools and county government for the Beacon. Reach the newsroom at 555-0119.`,
        )
      : []),
    ...(story.int(0, 2) > 0
      ? chrome(
          "related",
          story.pick(["Recommended for you", "More from this section", "You may also like"]),
          ...story.headlines(4),
        )
      : []),
    ...chrome(
      "event",
      "Upcoming Events",
      "Sat 9:00 am",
      "Pancake breakfast, Legion Hall",
      "Sun 2:00 pm",
      "Quilt show, county fairgrounds",
    ),
    ...chrome("promo", "Most Popular", "Articles", "Images", "Videos", ...story.headlines(4)),
    ...chrome(
      "poll",
      "Online Poll",
      "Should the swimming pool open in May?",
      "Yes",
      "No",
      "Not sure",
      "Vote",
      "View Results",
    ),
    ...(story.int(0, 2) > 0
      ? chrome(
          "newsletter",
          "News alerts on your phone, as it happens.",
          "Want the day's headlines by supper? Sign up here!",
          "Email*",
          "Sign up",
        )
      : []),
    ...chrome(
      "footer",
      `© Copyright ${story.when.year} Ember County Beacon, 114 Main St.`,
      "Terms of Use",
      "Privacy Policy",
      "Powered by a content management system for small papers",
    ),
  ],
};
