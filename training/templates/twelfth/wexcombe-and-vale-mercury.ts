import { chrome, type Line } from "../line.ts";
import type { Template } from "../template.ts";

/** A county title of a big group: bio before the story and after it, a stray teaser, read-mores without a label. */
export const wexcombeAndValeMercury: Template = {
  name: "wexcombe-and-vale-mercury",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "Wexcombe & Vale Mercury"),
    ...chrome("menu", "News", "Crime", "Sport", "What's On", "Buy & Sell", "More"),
    ...chrome(
      "ticker",
      story.pick(["11°", "7°", "14°"]),
      story.pick(["Cloudy", "Light rain", "Sunny intervals"]),
    ),
    ...story.title(),
    ...story.date(({ day, monthName, year, clock }) => `${day} ${monthName} ${year}, ${clock}`),
    ...story.byline((author) => `By ${author}`),
    ...chrome(
      "author-bio",
      story.pick([
        "Trainee reporter",
        "Crime and courts reporter for the Mercury, based in Wexcombe.",
        "Reporter covering the Vale, its villages and their planning rows. Tell me your story.",
      ]),
    ),
    ...chrome(
      "share",
      "Share this article",
      story.pick(["No comments yet", `${story.int(2, 90)} comments`]),
    ),
    ...chrome(
      "newsletter",
      story.pick([
        "Get the day's headlines from across the Vale in one short email before you leave for work.",
        "We send one email a day, at seven in the morning, and you can leave whenever you like.",
      ]),
    ),
    ...story.body(
      [0.25, chrome("promo", story.headline())],
      [
        0.5,
        story.pick([
          chrome("teaser", story.teaser()),
          chrome("promo", story.headline(), story.headline()),
          chrome("ad", "Article continues after this advertisement"),
        ]),
      ],
      [
        0.8,
        chrome(
          "promo",
          story.pick([
            "Follow the Mercury on WhatsApp and be first to hear when a road shuts.",
            "Are you a business in the Vale? Our readers want to hear from you.",
          ]),
        ),
      ],
    ),
    ...story.pick<readonly Line[]>([
      chrome("teaser", story.teaser()),
      chrome("comment", story.reader(), story.comment()),
      chrome("related", story.headline(), story.headline()),
    ]),
    ...chrome(
      "author-bio",
      story.pick([
        `${story.author} joined the Mercury after four years at a weekly on the coast, where there was one story a month and it was always about seagulls.`,
        `${story.author} writes about courts, councils and, in August, marrows.`,
      ]),
    ),
    ...chrome("tags", "Wexcombe", story.pick(["Police", "Courts", "Community"])),
    ...chrome("related", ...story.headlines(4)),
    ...chrome("comment", story.reader(), story.comment(), `${story.int(1, 23)} hours ago`, "Reply"),
    ...chrome(
      "legal",
      "This website and its newspaper adhere to the independent press regulator's code of practice. If you have a complaint about the editorial content which relates to inaccuracy or intrusion, then please contact the editor here. If you are dissatisfied with the response provided, you can contact the regulator.",
    ),
    ...chrome("footer", "© Vale Newspapers Ltd. Registered office: 4 Loom Yard, Wexcombe."),
  ],
};
