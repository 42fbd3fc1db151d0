import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An American public radio station: listen lengths, toggled captions, embed code, donation drive, station banner, tote bags. */
export const highPlainsRadio: Template = {
  name: "high-plains-radio",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
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
    ),
    ...chrome("donation", "Donate"),
    ...chrome(
      "menu",
      "Menu",
      "Show Search",
      "All Streams",
      "News",
      "Harvest Desk",
      "Programs",
      "Ways to Give",
    ),
    ...chrome(
      "donation",
      "It's not too late: 312 listeners to go. Double your gift before midnight and a tote bag is yours.",
    ),
    ...chrome("breadcrumb", "Harvest Desk"),
    ...story.title(),
    ...chrome("site-name", "High Plains Public Radio | By"),
    ...story.byline((author) => author),
    ...story.date(
      ({ monthName, day, year, clock }) => `Published ${monthName} ${day}, ${year} at ${clock} MDT`,
    ),
    ...chrome("share", "Facebook", "Flipboard", "Email"),
    ...chrome(
      "audio",
      `LISTEN • ${story.int(2, 7)}:${story.int(10, 59)}`,
      "Heard on Morning Almanac",
      "Download",
      '<iframe src="https://embed.hppr.example/player" width="100%" height="290" title="embedded audio player">',
      "Transcript",
    ),
    ...chrome(
      "photo-credit",
      "Enlarge this image",
      "A grain elevator near Tulane. Wyatt Brandvold/High Plains Public Radio hide caption",
      "toggle caption",
      "Wyatt Brandvold/High Plains Public Radio",
    ),
    ...story.standfirst(),
    ...story.body(
      [0.35, chrome("promo", story.headline())],
      [
        0.6,
        chrome(
          "newsletter",
          "Sign up for The Silo",
          "Our Friday newsletter on land, water and what's for supper.",
          "Subscribe",
        ),
      ],
    ),
    ...chrome("legal", "Copyright 2024 High Plains Public Radio"),
    ...chrome("tags", "Tags", "Agriculture", "Regional news", "Arts & Culture"),
    ...chrome(
      "author-bio",
      story.author,
      `${story.author} joined the station in 2016.`,
      `See stories by ${story.author}`,
    ),
    ...chrome(
      "donation",
      "You make this possible",
      "Reporting like this takes time, gas money and people who know the back roads. Chip in $10 a month.",
      "Give Now",
    ),
    ...chrome("related", "Related Content", ...story.headlines(3)),
    ...chrome(
      "event",
      "Coming up",
      "Trivia Night at the Grange, Aug. 14, doors at 6",
      "Record swap, Studio B, Sept. 2",
    ),
    ...chrome("follow", "Stay Connected", "instagram", "youtube", "facebook"),
    ...chrome(
      "legal",
      "© 2024 High Plains Public Radio, a 501(c)(3). KHPX 90.7 · KHPY 88.1 · KHPZ 103.9",
      "Stations serving Tulane, Rock Creek and Fort Ames",
    ),
    ...chrome(
      "footer",
      "Reports",
      "EEO Report",
      "Underwriting",
      "Volunteer",
      "Community Advisory Board",
    ),
  ],
};
