import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A South African investigative site: membership begging in prose, comment policy, gallery remnant. */
export const veldAndVaalDaily: Template = {
  name: "veld-and-vaal-daily",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Veld & Vaal"),
    ...chrome("breadcrumb", story.pick(["ACCOUNTABILITY", "OUR BURNING PLANET", "SPOTLIGHT"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `By ${a}`),
    ...story.date((w) => `${w.dd} ${w.monthShort} ${w.year}`),
    ...chrome("tools", "Listen to this article", "0:00", "Read later", "Saved"),
    ...story.body(
      [
        0.4,
        chrome(
          "donation",
          "Nobody has to pay to read this, and we mean to keep it so. Some 30,000 readers chip in every month in order that the rest can read for free. If you are able to be one of them, this would be a good week to start.",
        ),
      ],
      [0.7, chrome("promo", `Read more: ${story.headline()}`)],
    ),
    ...chrome(
      "donation",
      "Become a Vaal Insider",
      "R75",
      "R150",
      "R300",
      "Other amount",
      "Every month",
      "Once off",
    ),
    ...chrome("comment-form", "Comments - Please login in order to comment."),
    ...story.repeat(story.int(2, 4), () =>
      chrome(
        "comment",
        story.reader(),
        `${story.when.day} ${story.when.monthName} ${story.when.year} at ${story.when.clock}`,
        story.comment(),
      ),
    ),
    ...chrome(
      "related",
      story.pick(["TOP READS IN SECTION", "Also in this series"]),
      ...story.headlines(4),
    ),
    ...(story.int(0, 2) > 0 ? chrome("follow", "Follow us", "YouTube", "Instagram", "TikTok") : []),
    ...chrome(
      "footer",
      "Newsletters",
      "Event archive",
      "Terms of use",
      "Our people",
      `© Veld & Vaal ${story.when.year}`,
    ),
  ],
};
