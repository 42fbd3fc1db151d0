import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A South African weekly with membership: power-cut stage, insider begging, comments for members only. */
export const btWeekendVeld: Template = {
  name: "bt-weekend-veld",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "ticker",
      story.pick(["Load-shedding: suspended", "Load-shedding: Stage 2 until 05:00"]),
      `R/$ ${story.int(16, 19)}.${story.int(10, 99)}`,
      `Brent $${story.int(60, 90)}.1`,
    ),
    ...chrome(
      "menu",
      "Sections",
      "Our Land, Our Bins",
      "Opinion",
      "Cartoons",
      "Webinars",
      "Support us",
    ),
    ...chrome("tags", story.pick(["SPOTLIGHT", "OP-ED", "ANALYSIS"])),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick([
        "(Photo: Thabo Lesele)",
        "Illustrative image: Jody van Wyk",
        "(Photo: Supplied)",
      ]),
    ),
    ...story.byline((author) => `By ${author}`),
    ...story.date(({ dd, monthShort, year }) => `${dd} ${monthShort} ${year}`),
    ...chrome("comment", `${story.int(0, 90)}`, "Listen to this article", "Gift this article"),
    ...story.body(
      [0.3, chrome("related", `Read more: ${story.headline()}`)],
      [
        0.6,
        chrome(
          "donation",
          "Here's an uncomfortable sum. It costs about R38,000 to send one reporter to one court for one month. Eleven in every thousand readers pay. The eleven are heroes, and they are tired. Join them from R75 a month and we'll throw in a reusable cup, which we have also paid for.",
          "Become an Insider",
          "I'm already an Insider",
        ),
      ],
    ),
    ...chrome(
      "comment",
      "Comments",
      "Scroll down to load comments...",
      `${story.reader()} Says:`,
      `${story.when.monthShort} ${story.when.day}, ${story.when.year}, 08:14 am`,
      story.comment(),
      "Only members may comment.",
    ),
    ...chrome(
      "legal",
      "Everybody has the right to reply to something we have published. If you believe that we have got something wrong, write to the public editor, who bites only on deadline.",
    ),
    ...chrome("related", "TOP READS THIS WEEK", ...numbered(story.headlines(4), " ")),
    ...chrome(
      "newsletter",
      "First Light",
      "Join 230,000 South Africans who read it before they are properly awake.",
      "Sign up",
    ),
    ...chrome(
      "footer",
      "Frequently asked questions",
      "Privacy policy",
      `© ${story.when.year} All rights reserved`,
      "There are many great benefits to being a member. Learn more.",
    ),
  ],
};
