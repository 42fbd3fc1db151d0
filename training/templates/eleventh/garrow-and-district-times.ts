import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Plain weekly: teaser under each headline, readers' comments of several sentences, membership and complaints prose. */
export const garrowAndDistrictTimes: Template = {
  name: "garrow-and-district-times",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "site-name",
      "Garrow & District Times",
      story.pick(["Serving the dale since 1866", "Your weekly, every day"]),
    ),
    ...chrome("menu", "Local", "Farming", "Schools", "Letters page", "Photo sales"),
    ...story.title(),
    ...story.byline((a) => `${a}, Garrow & District Times`),
    ...story.date(({ weekday, day, monthName, year }) => `${weekday} ${day} ${monthName}, ${year}`),
    ...story.standfirst(),
    ...story.body([
      0.5,
      chrome(
        "newsletter",
        story.pick([
          "Would you like the main stories sent to you at the end of each day?",
          "Our editor picks six stories every Sunday and tells you why they matter.",
          "We can email you when there is more on this.",
        ]),
        story.pick(["Yes please", "Enter an address", "Tell me more"]),
      ),
    ]),
    ...story.repeat(4, () => [
      ...chrome("related", story.headline()),
      ...chrome("teaser", story.teaser()),
    ]),
    ...chrome(
      "comment",
      story.reader(),
      `${story.int(1, 28)} ${story.pick(["May", "October"])}, ${story.int(7, 23)}.${story.int(10, 59)}`,
      `${story.comment()} ${story.comment()}`,
      story.reader(),
      `${story.int(1, 28)} June, ${story.int(7, 23)}.${story.int(10, 59)}`,
      story.comment(),
      story.comment(),
    ),
    ...chrome(
      "comment",
      story.pick([
        "The conversation has ended.",
        "Show the rest of what was said",
        "Nobody may add to this now.",
      ]),
    ),
    ...chrome(
      "legal",
      "If you are unhappy with something we have published, write to the editor first. Should that not settle it, an independent body can look at your complaint.",
    ),
    ...chrome(
      "contact",
      story.pick([
        "To speak to a reporter, ring the Garrow office on 01632 960 118.",
        "Were you affected? We would like to hear what happened to you.",
      ]),
    ),
    ...chrome("footer", "Owned by the Garrow Newspaper Company, family run for five generations"),
  ],
};
