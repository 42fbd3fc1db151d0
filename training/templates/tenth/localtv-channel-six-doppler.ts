import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An American local television station's site: closings, live stream, weather, syndicated network feed. */
export const localtvChannelSixDoppler: Template = {
  name: "localtv-channel-six-doppler",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Skip to content",
      "Channel 6 Action News",
      "Watch Live",
      "Closings",
      "Sixth Sense Weather",
      "Sports",
      "Contests",
    ),
    ...chrome(
      "ticker",
      `${story.int(2, 31)} closings and delays`,
      `${story.int(20, 98)}°`,
      "Alerts in 3 counties",
    ),
    ...chrome("breadcrumb", "Local News", story.pick(["Posted in: Top Stories", "Featured"])),
    ...story.title(),
    ...story.byline((a) => `by: ${a}`),
    ...story.date(
      ({ monthShort, day, year, clock }) => `Posted: ${monthShort} ${day}, ${year} / ${clock} CDT`,
    ),
    ...chrome("tools", `Updated: ${story.when.monthShort} ${story.when.day}, ${story.when.year}`),
    ...chrome("share", "SHARE"),
    ...chrome(
      "audio",
      story.pick(["Video Player is loading.", "This is a modal window."]),
      "Play Video",
      "Current Time 0:00",
      `Duration 1:${story.int(10, 59)}`,
    ),
    ...chrome(
      "legal",
      "You have reached an old story. Things may have changed since; check the date above before you act on it.",
    ),
    ...story.body(
      [
        story.int(18, 32) / 100,
        story.pick([chrome("promo", story.pick([story.headline(), story.teaser()])), []]),
      ],
      [story.int(43, 57) / 100, chrome("ad", "Story continues below advertisement")],
      [
        story.int(68, 82) / 100,
        story.pick([
          chrome(
            "newsletter",
            story.pick([
              "Sign up for Six@Six, the evening e-mail",
              "Download the Doppler Six app to be warned before the sirens go.",
            ]),
          ),
          [],
        ]),
      ],
    ),
    ...story.pick([
      chrome(
        "legal",
        `© ${story.when.year} Channel 6. Please link to our stories and do not lift them.`,
      ),
      [],
    ]),
    ...chrome("related", "Trending Stories", ...story.headlines(5)),
    ...chrome("related", "More Stories"),
    ...story.repeat(2, () => chrome("teaser", story.headline(), story.teaser())),
    ...chrome("event", "Community Calendar", "Chili supper, Grange Hall, Saturday 5 p.m."),
    ...story.pick([
      chrome(
        "sponsor",
        "BestPicks: The best cordless leaf blowers, chosen by people who are paid if you buy one",
      ),
      [],
    ]),
    ...chrome(
      "footer",
      "FCC Public File",
      "EEO Report",
      "Children's Programming",
      "Caption problems",
      "Do Not Sell My Personal Information",
    ),
  ],
};
