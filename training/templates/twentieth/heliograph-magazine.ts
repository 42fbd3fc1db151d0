import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A magazine of science and ideas, with essays, footnotes for donors and pull lists. */
export const heliographMagazine: Template = {
  name: "heliograph-magazine",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "Physics", "Minds", "Living Things", "Essays", "Shop", "Give a gift"),
    ...chrome("tags", story.pick(["ANIMAL BEHAVIOUR", "Minds / Long Read", "DEEP TIME"])),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick(["Aurelie Manck for Heliograph", "Photo by Per Lund/stock library"]),
    ),
    ...story.byline((name) => `by ${name}`),
    ...chrome(
      "author-bio",
      `is a ${story.pick(["freelance writer based in Skelby whose work has been shortlisted for several things", "staff writer at Heliograph"])}.`,
    ),
    ...story.date((w) => `${w.day} ${w.monthName} ${w.year}`),
    ...chrome("reading-time", `${story.int(900, 3400).toLocaleString("en-GB")} words`),
    ...chrome("tools", "Syndicate this essay", "Listen to this article", "Save"),
    ...story.body(
      [
        0.3,
        chrome(
          "newsletter",
          story.pick([
            "Join more than 210,000 newsletter subscribers",
            "Once a week, something you did not know you wanted to know.",
          ]),
          "Our editors read everything so that you may read a little, on Sundays.",
          "Email",
          "Daily",
          "Weekly",
          "Subscribe",
        ),
      ],
      [0.7, story.int(0, 1) ? chrome("promo", story.headline(), story.teaser()) : []],
    ),
    ...chrome(
      "donation",
      "Heliograph carries no advertising and asks no fee. It exists because one reader in ninety decides that it should. If this piece has stayed with you longer than your tea stayed warm, think about being that reader.",
      story.pick(["Make a donation", "Support Heliograph"]),
    ),
    ...chrome("tags", "Ecology", "Senses", "Memory"),
    ...chrome("related", story.pick(["Continue exploring", "Popular this month"])),
    ...story.repeat(3, () =>
      chrome(
        "related",
        story.pick(["essay", "video", "idea"]),
        story.headline(),
        story.teaser(),
        story.pick(["7 minutes", "3,900 words", "Gwil Parry"]),
      ),
    ),
    ...chrome("footer", `© Heliograph Trust ${story.when.year}. A registered charity.`),
    ...chrome("footer", "About", "Community guidelines", "RSS"),
  ],
};
