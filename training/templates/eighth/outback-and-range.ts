import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Australian regional public site: calls for stories, a second story's lead with a heading, emergency line, acknowledgment. */
export const outbackAndRange: Template = {
  name: "outback-and-range",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Just In", "For You", "Rural", "Weather", "More"),
    ...chrome(
      "ticker",
      story.pick([
        "Emergency: for the latest warnings, search on the map or ring the flood line.",
        "A severe weather warning is in place for parts of the ranges. Live updates are on our blog.",
      ]),
    ),
    ...story.title(),
    ...story.byline((author) => `By ${author}`),
    ...chrome(
      "tags",
      "Topic:",
      story.pick(["Rural Communities", "Local Government", "Human Interest"]),
    ),
    ...story.date(
      ({ weekday, day, monthShort, year }) => `${weekday.slice(0, 3)} ${day} ${monthShort} ${year}`,
    ),
    ...chrome(
      "photo-credit",
      story.pick([
        "The road in was cut for nine days, and supplies had to be brought by boat.",
        "Everybody helped with the clean-up, including the under-eights.",
      ]) + story.pick([" (Outback & Range: Tess Marlow)", " (Supplied: Bill Cobb)"]),
    ),
    ...chrome("tools", "Link copied", "Share", "Share article"),
    ...story.standfirst(),
    ...story.body(
      [
        0.35,
        chrome(
          "photo-credit",
          story.pick([
            "The pub has been the town's only shop since the other one burned. (Outback & Range: Tess Marlow)",
            "It can be a long wait for the mail at this time of the year. (Supplied)",
          ]),
        ),
      ],
      [
        0.55,
        chrome(
          "related",
          story.headline(),
          `Photo shows ${story.pick(["A man in a hat leans on a gate.", "A red dirt road with a sign that is full of holes.", "Two women laugh beside a tractor."])}`,
          story.teaser(),
        ),
      ],
      [
        0.85,
        chrome(
          "newsletter",
          story.pick([
            "Stories from farms and country towns, delivered each Friday.",
            "Get our local newsletter, delivered free each Friday",
          ]),
          "We keep your address on our own computers and use it for this letter alone.",
          "Now and then we may ask you a question about it, which you needn't answer.",
        ),
      ],
    ),
    ...chrome(
      "promo",
      story.pick([
        "Do you have something to tell us about life in your town? Write down a few lines with a phone number and we'll give you a ring.",
        "If you or anyone you know needs help, support services are listed on our contact page and can be reached at any hour.",
      ]),
    ),
    ...chrome("related", "Top Stories", ...story.headlines(5), "Related topics"),
    ...chrome("related", "Just In"),
    ...story.repeat(story.int(4, 6), () => [
      ...chrome("related", story.headline()),
      ...chrome("counter", `${story.int(3, 58)} minutes ago`),
    ]),
    ...chrome(
      "footer",
      "Editorial policies",
      "Accessibility",
      "Our offices stand on Country that was never ceded, and we pay our respects to its Elders.",
      "Some of the pictures and reports here belong to agencies and may not be copied.",
      "AEST = Australian Eastern Standard Time",
    ),
  ],
};
