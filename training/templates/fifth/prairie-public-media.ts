import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** US public radio: listen controls, sponsor message, donation appeals in the middle and at the end, transcript link. */
export const prairiePublicMedia: Template = {
  name: "prairie-public-media",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome(
      "audio",
      "Play Live Radio",
      "Next Up:",
      "0:00",
      "0:00",
      "Available On Air Stations",
      "On Air",
      "Now Playing",
      "Prairie Public Radio",
    ),
    ...chrome("donation", "Donate"),
    ...chrome(
      "menu",
      "Home",
      "Schedule",
      "Programs A-Z",
      "Community Calendar",
      "Ways to Give",
      "Corporate Support",
    ),
    ...story.title(),
    ...chrome("site-name", "Prairie Public Media"),
    ...story.byline((author) => `By ${author}`),
    ...story.date(
      ({ monthName, day, year, clock }) => `Published ${monthName} ${day}, ${year} at ${clock} CDT`,
    ),
    ...chrome("share", "Facebook", "LinkedIn", "Email"),
    ...chrome("audio", `LISTEN • ${story.int(1, 7)}:${story.int(10, 59)}`),
    ...story.standfirst(),
    ...story.body(
      [
        0.35,
        chrome(
          "donation",
          "This story is free because members like you pay for it. If you value reporting from the plains, chip in $7 a month.",
          "Make a gift",
        ),
      ],
      [
        0.65,
        chrome("sponsor", "Message from our sponsor", "Become a sponsor of Prairie Public Media"),
      ],
    ),
    ...chrome("legal", `Copyright ${story.when.year} Prairie Public Media`),
    ...chrome(
      "tags",
      "Tags",
      story.pick(["Regional News", "Agriculture", "Health"]),
      "Top Stories",
    ),
    ...chrome("follow", "Stay Connected"),
    ...(story.author === "Newsroom"
      ? []
      : chrome(
          "author-bio",
          story.author,
          "Reporter and weekend host. Grew up on a sunflower farm, still owes the farm a weekend.",
          `See stories by ${story.author}`,
        )),
    ...chrome(
      "donation",
      "Today, you can double your impact.",
      "The federal grants that paid for a third of our newsroom are gone. Neighbors have stepped up, but we are still $140,000 short of our goal for the year.",
      "Donate now",
    ),
    ...chrome("related", "Latest Stories", ...story.headlines(3)),
    ...chrome(
      "podcast",
      "More from the Barn Door podcast",
      story.headline(),
      `${story.int(20, 48)} min`,
    ),
  ],
};
