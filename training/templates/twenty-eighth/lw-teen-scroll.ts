import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A youth culture site: quiz promos in the text, embedded clips, hashtags, merch drop, staff author bio, survey pop-up. */
export const lwTeenScroll: Template = {
  name: "lw-teen-scroll",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "Pop", "Games", "Internet", "Feelings"),
    ...story.title((t) => t),
    ...story.byline((a) => `by ${a}`),
    ...story.date(({ monthShort, day, year }) => `${monthShort}. ${day}, ${year}`),
    ...story.body(
      [
        0.25,
        chrome(
          "poll",
          story.pick([
            "QUIZ: Pick a sandwich and we'll tell you who has a crush on you",
            "Only a true goblin can get 9 out of 10 on this moss quiz",
          ]),
        ),
      ],
      [
        0.5,
        chrome(
          "follow",
          "POV: your nan finds out what POV means",
          "♬ original sound – nanwatch",
          story.pick(["1.2M views", "88K likes"]),
        ),
      ],
      [0.8, chrome("promo", story.headline())],
    ),
    ...chrome(
      "author-bio",
      `${story.author} is our internet reporter and has not been outside since the spring. Our writer likes frogs, fan fiction and long bus rides, and once went viral for a sneeze.`,
    ),
    ...chrome(
      "poll",
      "Got a sec? How likely are you to tell a friend about us, from 0 (I'd hide it) to 10 (I'd tattoo it)?",
    ),
    ...chrome(
      "promo",
      "The Sad Little Mug is back. It holds tea, tears or three pens, and it ships on Monday. When it's gone, it's gone.",
    ),
    ...chrome("tags", "#internet #news #nan"),
  ],
};
