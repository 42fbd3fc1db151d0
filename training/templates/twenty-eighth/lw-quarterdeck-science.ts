import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A science news site: explainer promos, podcast prose, book excerpt promo, correction policy, trivia question. */
export const lwQuarterdeckScience: Template = {
  name: "lw-quarterdeck-science",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- ", subhead: "## " },
  compose: (story) => [
    ...chrome("menu", "Topics", "Podcasts", "Puzzles", "About"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `By ${a} edited by the night desk`),
    ...story.date(({ monthName, day, year }) => `${monthName} ${day}, ${year}`),
    ...story.body(
      [
        0.3,
        chrome(
          "donation",
          story.pick([
            "On supporting science journalism: if you are enjoying this article, think about backing our reporters with a subscription. You help to make sure that stories about how the world works go on being told.",
            "You made it this far down. Readers who do that tend to like our magazine.",
          ]),
        ),
      ],
      [
        0.7,
        chrome(
          "promo",
          story.pick([
            "Why do cats loaf? A physicist has a theory, and three cats.",
            "The quiet war over what counts as a planet",
          ]),
        ),
      ],
    ),
    ...chrome(
      "podcast",
      "Small Questions",
      "Every Tuesday a curious adult asks something a child asked them. This week: if you dug a hole to the other side, which way would you fall out? It runs for eleven minutes and has made two geologists shout.",
    ),
    ...chrome(
      "poll",
      "Quick quiz",
      "Which of these animals has blue blood?",
      "A. Horseshoe crab",
      "B. Heron",
      "C. The Duke of Carse",
      "Answer on the next page",
    ),
    ...chrome(
      "author-bio",
      `${story.author} is a freelance journalist and a lapsed chemist whose work has been in several magazines and one court case. ${story.pick(["When not writing, our contributor keeps newts.", "Home is a narrowboat."])}`,
    ),
    ...chrome(
      "related",
      "Popular stories",
      story.headline(),
      story.pick(["Astronomy", "Animals", "Earth"]),
      story.headline(),
      story.pick(["Physics", "Medicine"]),
    ),
  ],
};
