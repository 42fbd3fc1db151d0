import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An agency's public site: bare dump with teasers and editing credits, trust principle in prose, purchase rights. */
export const lwWorldAffairsWire: Template = {
  name: "lw-world-affairs-wire",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "– " },
  compose: (story) => [
    ...story.title(),
    ...story.byline((a) => `By ${a}`),
    ...story.date(
      ({ monthName, day, year, clock }) =>
        `${monthName} ${day}, ${year} ${clock} UTC Updated ${story.int(1, 20)} hours ago`,
    ),
    ...chrome("tools", "Text", "Small Text", "Medium Text", "Large Text"),
    ...story.body(
      [
        0.4,
        story.pick([
          chrome("promo", story.headline()),
          chrome(
            "newsletter",
            "Our daily briefing provides all the news you need to start your day. Sign up here.",
          ),
        ]),
      ],
      [
        0.75,
        story.pick([
          chrome("ad", "Advertisement · Scroll to continue"),
          chrome("teaser", story.teaser()),
        ]),
      ],
    ),
    ...chrome(
      "legal",
      "Our reporters and editors work to a published set of standards, which require them to be accurate, independent and free from bias.",
      "Purchase licensing rights",
    ),
    ...chrome(
      "author-bio",
      `${story.author} reports on politics and the economy. Previously based in two other capitals, the correspondent has covered elections, summits and natural disasters for the past twelve years.`,
    ),
    ...chrome(
      "promo",
      "Read Next",
      story.headline(),
      "Ministers from twelve countries agreed on Friday to extend a ban on fishing in the northern straits, a diplomat said, despite objections from two coastal states.",
      story.headline(),
      "The central bank left interest rates unchanged and said that it saw risks on both sides, in line with what most economists had forecast.",
    ),
  ],
};
