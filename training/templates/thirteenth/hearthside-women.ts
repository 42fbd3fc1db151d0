import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Women's weekly: agony aunt, horoscope strip, competitions and subscriptions, and lists of other listicles with numbers. */
export const hearthsideWomen: Template = {
  name: "hearthside-women",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "site-name",
      "Hearthside",
      story.pick(["Britain's warmest weekly", "On sale every Tuesday"]),
    ),
    ...chrome("menu", "Real life", "Food", "Health", "Puzzles & prizes", "Ask Cora", "Shop"),
    ...chrome(
      "promo",
      story.pick(["WIN! A weekend in Tolby", "Enter now: win £500 in our crossword"]),
    ),
    ...chrome("breadcrumb", story.pick(["Home | Life | Advice", "Hearthside › Home"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${story.pick(["With", "By"])} ${a}`),
    ...story.date((d) => `${d.day}/${d.month}/${d.year}`),
    ...chrome("share", story.pick(["Share on Facebook", "Pin it"]), "Send by email"),
    ...story.body(
      [
        0.25,
        chrome(
          "promo",
          story.pick(["MORE: ", "NOW READ: "]) +
            story.pick([
              "12 things that your cleaner would never tell you",
              "7 soups that taste like a hug",
            ]),
        ),
      ],
      [
        0.55,
        chrome(
          "ad",
          story.pick([
            "Subscribe today and get your first six issues for £6",
            "Treat a friend: gift subscriptions from £19.99",
          ]),
          "Order now",
        ),
      ],
      [
        0.8,
        chrome(
          "promo",
          story.pick([
            "3 of the best hot-water bottles, from £6.99",
            "9 ways with a jar of mincemeat",
          ]),
        ),
      ],
    ),
    ...chrome(
      "calendar",
      "YOUR STARS",
      "Aries: A letter brings money, or asks for it.",
      "Taurus: Stand your ground on Thursday.",
      story.pick(["Gemini: Two of everything.", "Pisces: Dry out."]),
    ),
    ...chrome(
      "poll",
      story.pick(["Do you lend money to family?", "Hot tub: yes or no?"]),
      "Always",
      "Never again",
      "Vote now",
    ),
    ...chrome(
      "comment",
      story.reader(),
      story.comment(),
      story.reader(),
      story.comment(),
      story.pick(["See all 14 comments", "Add yours"]),
    ),
    ...chrome(
      "related",
      story.pick(["You'll love these", "More real life"]),
      "21 tiny habits of very tidy people",
      "5 signs that your cat is cross",
      story.headline(),
      story.teaser(),
    ),
    ...chrome(
      "contact",
      story.pick([
        "Got a story? We pay up to £500. Text 60006.",
        "Write to Cora at the address below. She cannot reply personally.",
      ]),
    ),
    ...chrome("footer", "Competition terms", "Subscribe", "Contact", "Part of the Kettle Group"),
  ],
};
