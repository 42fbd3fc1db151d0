import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A public radio station: audio player words, donation prose, bio of several sentences, funders. */
export const northmoorPublicRadio: Template = {
  name: "northmoor-public-radio",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "- " },
  compose: (story) => [
    ...(story.int(1, 4) > 1
      ? chrome(
          "donation",
          story.pick([
            "Support for Northmoor Public Radio comes from listeners. Give today.",
            "It's our spring drive. We're 312 gifts from our goal.",
          ]),
        )
      : []),
    ...(story.int(1, 4) > 1
      ? chrome("audio", "Play Live Radio", "Next Up:", "12:00 PM The Noon Concert", "0:00", "0:00")
      : []),
    ...chrome("breadcrumb", story.pick(["Local News", "Morning Desk", "Arts & Life"])),
    ...story.title(),
    ...chrome("site-name", "Northmoor Public Radio"),
    ...story.byline((a) => `By ${a}`),
    ...story.date((w) => `Published ${w.monthName} ${w.day}, ${w.year} at ${w.clock} CDT`),
    ...chrome("share", "Facebook Twitter LinkedIn Email"),
    ...(story.int(1, 4) > 1
      ? chrome("audio", `Listen • ${story.int(2, 6)}:${story.int(10, 59)}`)
      : []),
    ...story.standfirst(),
    ...story.body(
      [
        0.25,
        chrome(
          "photo-credit",
          story.pick(["Jules Arbour", "Courtesy of the family"]),
          "/",
          "Northmoor Public Radio",
        ),
      ],
      [
        0.5,
        chrome(
          "newsletter",
          "Get the Northmoor Notebook",
          "Five stories and one good sound, every weekday by 7.",
          "* indicates required",
          "Email Address",
        ),
      ],
      [0.8, chrome("promo", story.headline(), story.teaser())],
    ),
    ...(story.int(1, 4) > 1
      ? chrome(
          "sponsor",
          "This story is part of a series on rural life supported by the Pell Family Foundation. Funders have no say in what we report.",
        )
      : []),
    ...chrome(
      "tags",
      "Tags",
      story.pick(["Local News", "Health", "State Government"]),
      story.pick(["Agriculture", "Housing", "Top Stories"]),
    ),
    ...chrome(
      "author-bio",
      story.author,
      `${story.author} joined the newsroom in 2019 after ten years in print. ${story.pick(["She holds a degree in geology, which comes up more than you would think.", "He grew up on a dairy farm and still wakes at four."])}`,
      `See stories by ${story.author}`,
    ),
    ...(story.int(1, 4) > 1
      ? chrome(
          "donation",
          "If you read to the end, you are the kind of person who keeps this station on the air. More than half of our money comes from people who give ten dollars a month or less. Will you be one of them?",
          "Donate now",
        )
      : []),
    ...chrome("related", "Related Content", ...story.headlines(3), "Load More"),
    ...chrome(
      "legal",
      `© ${story.when.year} Northmoor Public Radio`,
      "Public Inspection File",
      "FCC Applications",
      "EEO Report",
    ),
  ],
};
