import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Metropolitan daily: two teaser sentences under every headline after the story, heads with plain words. */
export const morningSignal: Template = {
  name: "morning-signal",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Skip down to the story",
      "Today",
      "City",
      "Nation",
      "Elsewhere",
      "Money",
      "Leisure",
      "Sunday",
    ),
    ...chrome(
      "ticker",
      story.pick(["Overcast, 11°", "Light rain, 7°", "Clear, 19°"]),
      "River level 2.3m, falling",
    ),
    ...chrome("breadcrumb", "City › Neighbourhoods"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Words: ${a}`),
    ...story.date(({ monthShort, day, clock }) => `${monthShort} ${day}, ${clock}`),
    ...chrome(
      "reading-time",
      story.pick([
        "Give it four minutes",
        "About as long as a cup of tea",
        "Six minutes on the page",
      ]),
    ),
    ...story.body(
      [
        0.3,
        chrome(
          "newsletter",
          "We write to you before the trains fill up.",
          "One letter, five stories, no shouting. It costs nothing and you can stop it with one word.",
        ),
      ],
      [
        0.65,
        chrome(
          "promo",
          story.pick(["While you are here", "From the same street", "Earlier in this saga"]),
          story.headline(),
        ),
      ],
    ),
    ...chrome(
      "author-bio",
      `${story.author} covers the river wards and has done so since the old pier was still standing. Tips are welcome, preferably before lunch.`,
    ),
    ...chrome("related", "Elsewhere in the city"),
    ...story.repeat(4, () => [
      ...chrome("related", story.headline()),
      ...chrome("teaser", story.teaser()),
    ]),
    ...chrome("related", "Others are on"),
    ...chrome("related", ...story.headlines(4)),
    ...chrome(
      "donation",
      "Nobody owns us but the people who pay for us. If that sounds like a club you would join, the door is open and the coffee is bad.",
    ),
    ...chrome(
      "legal",
      "The Signal is a member of the Independent Press Panel. If you think we have got something wrong, tell us, and if we cannot agree the panel will hear you free of charge.",
    ),
  ],
};
