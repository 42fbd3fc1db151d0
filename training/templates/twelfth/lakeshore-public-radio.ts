import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A public radio member station: listen line, donation prose directly above and under the story, hosts' bios. */
export const lakeshorePublicRadio: Template = {
  name: "lakeshore-public-radio",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("donation", "Play Live Radio", "Next Up:", "0:00", "Available On Air Stations"),
    ...chrome("menu", "Schedule", "Programs", "Support", "About"),
    ...chrome("breadcrumb", "Local News"),
    ...story.title(),
    ...chrome("site-name", "WLKS Lakeshore Public Radio"),
    ...story.byline((author) => `By ${author}`),
    ...story.date(
      ({ clock, monthName, day, year }) => `Published ${monthName} ${day}, ${year} at ${clock} EDT`,
    ),
    ...chrome("audio", "LISTEN •", `${story.int(1, 6)}:${story.int(10, 59)}`),
    ...chrome(
      "photo-credit",
      "Courtesy photo",
      "/",
      story.pick(["Lakeshore Public Radio", "via county website"]),
    ),
    ...chrome(
      "donation",
      story.pick([
        "We don't have a paywall and we never will. What we have is you, eleven dollars at a time.",
        "It's the last day of the spring drive. If you listened this morning, somebody else paid for it.",
      ]),
    ),
    ...story.body([
      0.4,
      story.pick([
        chrome("promo", story.headline()),
        chrome(
          "newsletter",
          "Sign up for Shoreline, our Friday letter about the water and those who live on it.",
        ),
        chrome(
          "donation",
          "Support for what you're reading comes from listeners like the one in the next car.",
        ),
      ]),
    ]),
    ...chrome(
      "donation",
      story.pick([
        "You make this station possible. Without the members who give each month there would be nobody at the meeting to tell you what was said.",
        "Facts aren't free. Become a sustaining member today and we'll send you the mug.",
      ]),
    ),
    ...chrome(
      "tags",
      "Tags",
      "Local News",
      story.pick(["Great Lakes", "Public Safety", "Housing"]),
    ),
    ...chrome("share", "Facebook", "LinkedIn", "Email"),
    ...chrome(
      "author-bio",
      story.author,
      story.pick([
        "is a reporter and producer at the station. Before that, she taught middle-school band, which prepared her for city council.",
        `${story.author} hosts Afternoon Edition and reports on the environment. He keeps bees, badly.`,
      ]),
      `See stories by ${story.author}`,
    ),
    ...chrome("related", "Latest from Lakeshore", ...story.headlines(4)),
    ...chrome(
      "footer",
      `© ${story.when.year}`,
      "FCC Public Files",
      "WLKS is licensed to the Board of Regents.",
    ),
  ],
};
