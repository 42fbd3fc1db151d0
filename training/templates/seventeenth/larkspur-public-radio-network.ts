import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A US public radio station: pledge drive letter in prose, transcript/listen lines, underwriting note. */
export const larkspurPublicRadioNetwork: Template = {
  name: "larkspur-public-radio-network",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Donate",
      "On Air",
      "Now Playing",
      story.pick(["Morning Concert", "All Afternoon", "World at Dusk"]),
      "All Streams",
    ),
    ...chrome("breadcrumb", story.pick(["Education", "Health & Science", "Politics"])),
    ...story.title(),
    ...chrome("site-name", "Larkspur Public Radio"),
    ...story.byline((a) => `By ${a}`),
    ...story.date(
      ({ monthName, day, year, clock }) =>
        `Published ${monthName} ${day}, ${year} at ${Number(clock.slice(0, 2)) % 12 || 12}:${clock.slice(3)} ${clock < "12" ? "AM" : "PM"} PDT`,
    ),
    ...chrome("audio", `LISTEN • ${story.int(1, 7)}:${story.int(10, 59)}`),
    ...chrome(
      "photo-credit",
      story.pick([
        "Darla Quinn / LPR",
        "Courtesy of the family / LPR",
        "A file photo from last spring.",
      ]),
    ),
    ...story.body(
      [
        0.45,
        chrome(
          "sponsor",
          story.pick([
            "Support for LPR comes from Halvorsen Windows, locally owned since 1954.",
            "LPR's health reporting is supported by the Bright Acre Foundation, which has no say in it.",
          ]),
        ),
      ],
      [0.75, chrome("promo", story.headline())],
    ),
    ...chrome(
      "donation",
      "Here's the thing about public radio. You can listen all day, every day, for the whole of your life, and nobody will ever come to the door.",
      "Most people never give. That's fine. But federal money, which used to be a tenth of our budget, is gone, and the transmitter on Baker Mountain doesn't know that.",
      `If every person reading this gave ${story.pick(["five", "seven", "eight"])} dollars, our drive would be over before lunch, and we would stop interrupting the cello.`,
      "Make a sustaining gift",
    ),
    ...chrome(
      "author-bio",
      `${story.author} joined LPR in ${story.int(2009, 2024)} after stints at newspapers in three time zones. A native of ${story.pick(["Yakima", "Boise", "Duluth"])}, they live with a spouse, a piano and an opinionated goose.`,
      `See stories by ${story.author}`,
    ),
    ...chrome("related", "Latest Stories", ...story.headlines(4)),
    ...chrome(
      "newsletter",
      "The Larkspur Letter",
      "What matters in the valley, once a day, six paragraphs, no more.",
    ),
    ...chrome(
      "footer",
      `© ${story.when.year} Larkspur Public Radio`,
      "FCC Public Files",
      "Annual reports",
      "Contest rules",
      "Underwriting",
    ),
  ],
};
