import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A US public radio member station: pledge drive, underwriting, listen-live streams, network transcripts note. */
export const grizzlePrairieStation: Template = {
  name: "grizzle-prairie-station",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "donation",
      story.pick([
        "Your tax-deductible gift keeps this station strong. Donate today!",
        "It's fall drive! 412 of 1,000 members so far",
      ]),
    ),
    ...chrome(
      "audio",
      "Play Live Radio",
      "Next Up:",
      story.pick(["0:00", "Now: All Afternoon"]),
      "Available On Air Stations",
    ),
    ...chrome("menu", "News", "Schedule", "Podcasts", "Support", "About"),
    ...story.title(),
    ...story.byline((author) => `Grizzle Public Radio | By ${author}`),
    ...story.date(
      ({ year, day, clock, monthName }) => `Published ${monthName} ${day}, ${year} at ${clock} CDT`,
    ),
    ...chrome("audio", story.pick([`LISTEN • 3:${story.int(10, 59)}`, "Listen • 1:04"])),
    ...chrome(
      "photo-credit",
      story.pick([
        "Ann Dray / Grizzle Public Radio / A packed room on Tuesday night.",
        "Courtesy of the county",
      ]),
    ),
    ...chrome("share", "Facepage", "Email", "LinkUp"),
    ...story.body(
      [
        0.25,
        chrome(
          "photo-credit",
          `${story.pick(["Ann Dray", "Brett Oleson"])} / Grizzle Public Radio`,
          story.pick([
            "A view down Main Street the morning after.",
            "Residents listen at the back of the room.",
          ]),
        ),
      ],
      [
        0.5,
        story.int(0, 1) === 1
          ? chrome(
              "newsletter",
              story.pick([
                "Sign up for The Furrow, our Friday note on what's growing. You'll also get a playlist.",
                "Get local news in your inbox: sign up for the Daily Furrow",
              ]),
            )
          : [],
      ],
    ),
    ...chrome(
      "donation",
      story.pick([
        "Hi. You've just read a story that no one else in the state had a reporter at. That reporter drove 90 miles, sat through a two-hour meeting and drove home, and her gas was paid for by people like you. If you can, please chip in five dollars a month. If you can't, keep reading; it's free and it'll stay free.",
        "Stories like this are made possible by listeners. Give now.",
      ]),
      "Donate",
    ),
    ...chrome(
      "tags",
      "Tags",
      story.pick(["Local News", "Plains Desk"]),
      story.pick(["Water", "Economy"]),
    ),
    ...chrome(
      "author-bio",
      story.author,
      story.pick([
        "Our rural desk of one. Grew up on a dairy farm and can back up a trailer.",
        "Reporter",
        "Host of The Noon Report",
      ]),
      `See stories by ${story.author}`,
    ),
    ...chrome("related", story.pick(["Related Stories", "Latest"])),
    ...story.repeat(story.int(2, 4), () => chrome("related", story.headline())),
    ...chrome(
      "sponsor",
      `Support comes from: ${story.pick(["Hansen Implement", "The Lutz Family Fund"])}`,
    ),
    ...chrome(
      "footer",
      `© ${story.when.year} Grizzle Public Radio`,
      "Listen on your smart speaker",
      "FCC Public File",
      "FCC Applications",
      "Contest Rules",
      "A service of Harlan State University",
    ),
  ],
};
