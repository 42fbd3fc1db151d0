import { chrome, marked, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A gambling-and-loans content farm over copied news: keyword stuffing before and after, FAQ with questions, star votes, link exchange. */
export const luckyLanternSeoFarm: Template = {
  name: "lucky-lantern-seo-farm",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "site-name",
      "Lucky Lantern - the best place for todays winning news and payday tips 2025",
    ),
    ...chrome(
      "tags",
      "best news today, quick loan, bingo no deposit, weather tomorrow, near me, free spins",
    ),
    ...story.title(),
    ...chrome("counter", `[ ${story.int(1, 900)} people are reading this now ]`),
    ...story.body(
      [0.25, chrome("ad", "🎰 Play with £5, get 50 free turns. T&Cs apply. 18+")],
      [0.5, chrome("related", "People also read", ...marked("» ", story.headlines(3)))],
      [0.75, chrome("promo", `>> ${story.headline()} <<`)],
    ),
    ...chrome("poll", "★★★★☆", `4.${story.int(1, 9)} out of 5 stars (${story.int(12, 400)})`),
    ...chrome(
      "ad",
      "Frequently asked",
      "What is the best site for news?",
      "Many people ask this. Lucky Lantern collects the best news from the whole world and shows it to you at no cost.",
      "Can I get a loan with bad credit?",
      "Yes. Our partners say yes in ten minutes.",
    ),
    ...chrome("related", "Fresh", ...numbered(story.headlines(5), "、")),
    ...chrome("footer", "Link partners: sofa beds, slot review, essay help, van hire Leeds"),
  ],
};
