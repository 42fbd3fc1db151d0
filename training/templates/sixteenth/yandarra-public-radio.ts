import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Australian public broadcaster: topic line, loading marks, listen, acknowledgement, quick links. */
export const yandarraPublicRadio: Template = {
  name: "yandarra-public-radio",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome("tools", "Skip to main content"),
    ...chrome("menu", "Just In", "For You", "Video", "Politics", "Rural", "Verify", "More"),
    ...chrome("site-name", "Yandarra and Ranges Public Radio"),
    ...story.title(),
    ...story.byline((author) => `By ${author}`),
    ...chrome(
      "tags",
      `Topic: ${story.pick(["Emergency Incidents", "Rural Communities", "Courts"])}`,
    ),
    ...story.date(
      ({ weekday, day, monthShort, clock }) =>
        `${weekday.slice(0, 3)} ${day} ${monthShort} at ${clock}`,
    ),
    ...chrome(
      "photo-credit",
      story.pick([
        "The main street of Yandarra on a quieter day. (Supplied)",
        "(Public Radio: Tess Wheelan)",
      ]),
    ),
    ...chrome("reading-time", ...story.pick([[], ["3 min read"]])),
    ...chrome(
      "audio",
      story.pick(["Listen to this article", "Loading..."]),
      `${story.int(3, 9)}m ${story.int(10, 59)}s`,
    ),
    ...chrome("share", "Share article", "Copy link", "Facebook", "X"),
    ...story.body(
      [0.2, chrome("tools", "Loading...")],
      [
        0.45,
        chrome(
          "related",
          story.headline(),
          story.pick([
            "Photo shows a dirt road with a gate across it",
            "A woman in a broad hat smiles at the camera",
            story.teaser(),
          ]),
        ),
      ],
      [
        0.65,
        chrome(
          "photo-credit",
          story.pick([
            "Locals say they have seen nothing like it. (Public Radio: Tess Wheelan)",
            "(Supplied: Shire of Yandarra)",
          ]),
        ),
      ],
      [
        0.8,
        chrome(
          "newsletter",
          "Local news, direct to your inbox",
          "One email on Friday arvo with what happened between the ranges and the river.",
          "How we look after your address is set out in our privacy statement. A robot check guards this form.",
          "Email address",
          "Subscribe",
        ),
      ],
    ),
    ...chrome(
      "related",
      ...story.pick([["Related Stories"], ["Read more"], []]),
      ...story.headlines(3),
    ),
    ...chrome(
      "tags",
      "Yandarra",
      story.pick(["Community and Society", "Fires", "Rural"]),
      story.pick(["Schools", "Roads", "State Parliament"]),
    ),
    ...chrome("related", "Top Stories", ...story.headlines(5), "Just In"),
    ...story.repeat(4, () =>
      chrome("related", story.headline(), `${story.int(2, 59)} minutes ago`),
    ),
    ...chrome("related", "More Just In", "Back to top"),
    ...chrome(
      "author-bio",
      ...story.pick([
        [`${story.author} reports for Public Radio from the ranges.`, "Email the reporter"],
        [],
      ]),
    ),
    ...chrome(
      "comment-form",
      "Have your say",
      "Text the breakfast show on 0455 555 012, and put your name and your town.",
    ),
    ...chrome("follow", "Connect with us", "Facebook", "Instagram", "YouTube"),
    ...chrome(
      "footer",
      "This station stands on the country of people who were telling its stories long before radio, and we pay our respects to their Elders.",
      "Some of what you read here comes from agencies, and may not be copied.",
      "Editorial Guidelines",
      "Accessibility",
      "Contact Us",
      `© ${story.when.year}`,
    ),
  ],
};
