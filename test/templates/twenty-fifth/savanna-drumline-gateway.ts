import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A Kenyan daily: premium badges, newsletter between paragraphs, latest stories with categories and ages. */
export const savannaDrumlineGateway: Template = {
  name: "savanna-drumline-gateway",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "e-Paper",
      "Counties",
      "Politics",
      "Business",
      "Sports",
      "Videos",
      "Podcasts",
    ),
    ...chrome("breadcrumb", story.pick(["Counties", "National", "Business"])),
    ...story.title(),
    ...story.byline((author) => `By ${author}`),
    ...story.date(({ monthShort, day, year }) => `| ${monthShort} ${day}, ${year}`),
    ...chrome("audio", "Read aloud by Readback", "Listen to this article"),
    ...story.body(
      [
        0.3,
        chrome(
          "newsletter",
          "Keep Reading",
          "Our journalists are where the story is. Sign up for the morning bulletin.",
          "Enter your e-mail",
          "Subscribe",
        ),
      ],
      [0.6, chrome("promo", story.headline())],
    ),
    ...chrome("promo", story.headline(), story.teaser(), story.teaser(), "Continue reading"),
    ...chrome(
      "tags",
      "Related Topics",
      ...story.pick([
        ["Tea farmers", "Factory fire"],
        ["County government"],
        ["Breaking news", "Today"],
      ]),
    ),
    ...chrome("follow", "Follow our channels for breaking news"),
    ...chrome(
      "related",
      "Latest Stories",
      ...story
        .repeat(5, () =>
          chrome(
            "related",
            story.headline(),
            story.pick(["National", "Football", "Rift Valley", "Coast"]),
            `By ${story.pick(["P. Mutiso", "A. Chebet", "H. Noor"])} ${story.int(2, 58)} mins ago`,
          ),
        )
        .map((line) => line.text),
    ),
    ...chrome("promo", "Recommended Articles", ...story.headlines(3)),
    ...chrome("footer", "Advertising rates", "Work for us", "Reader services", "Scam warning"),
  ],
};
