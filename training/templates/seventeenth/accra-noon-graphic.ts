import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A Ghanaian portal: source lines, opinions disclaimers in full prose, trending lists, video links in the middle. */
export const accraNoonGraphic: Template = {
  name: "accra-noon-graphic",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "GENERAL", "CRIME", "POLITICS", "REGIONAL", "BUSINESS", "SAY IT LOUD", "TV"),
    ...chrome(
      "breadcrumb",
      `You are here: Home → News → ${story.pick(["Regional", "General", "Elections"])}`,
    ),
    ...story.title(),
    ...story.date(({ weekday, day, monthName, year }) => `${weekday}, ${day} ${monthName} ${year}`),
    ...story.byline((a) => `Source: ${a}`),
    ...chrome("counter", `${story.int(200, 24000)} views`),
    ...story.body(
      [0.3, chrome("promo", story.headline(), "Watch the video below")],
      [0.65, chrome("ad", "Meanwhile, get your story heard! Send it to us on our short code.")],
    ),
    ...chrome(
      "legal",
      "Disclaimer: What readers and guests say on this page is their own affair. Noon Graphic Group neither holds those opinions nor answers for them.",
    ),
    ...chrome(
      "donation",
      "Support Noon Graphic's Journalism",
      "We have been telling Ghana's story for twenty-one years. We do so without fear, and increasingly without fuel. If you believe that a country is better when its reporters can afford to travel to the regions, please consider a gift of any size by mobile money.",
      "*000*17 and follow the prompt",
    ),
    ...chrome(
      "related",
      `More ${story.pick(["Regional", "General", "Election"])} News`,
      ...story.headlines(5),
      "TRENDING",
      ...numbered(story.headlines(4)),
    ),
    ...chrome(
      "comment-form",
      "Share Your Comments",
      "Comments:",
      "This article has no comments, be the first to comment",
    ),
    ...chrome(
      "footer",
      "This Website Is Designed, Developed & Maintained By Noon ICT",
      "Advert rates",
    ),
  ],
};
