import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A seaside tabloid: unmarked headline pairs in the body, social posts belonging to another story, horoscope, shop promo. */
export const lwPierAndProm: Template = {
  name: "lw-pier-and-prom",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "NEWS", "SHOWBIZ", "BINGO", "SEA FISHING"),
    ...story.title(),
    ...story.byline((a) => `EXCLUSIVE by ${a}`),
    ...story.date(({ clock, dd, mm, year }) => `PUBLISHED: ${clock}, ${dd}/${mm}/${year}`),
    ...story.body(
      [0.2, chrome("promo", story.headline(), story.headline())],
      [0.5, chrome("promo", "TRENDING NOW", story.headline())],
      [0.8, chrome("teaser", story.teaser())],
    ),
    ...chrome(
      "follow",
      "Just seen a seal eating a 99 outside the Winter Gardens. It had the flake first. Respect",
      `— ${story.pick(["Shaz on the Front", "Donkey Derek", "prom_walker_51"])} (@pier${story.int(10, 99)}) ${story.when.monthName} ${story.int(1, 28)}`,
      "12 replies 409 likes",
    ),
    ...chrome(
      "teaser",
      "Russell's stars",
      "Libra: A letter will come that is not for you. Open it anyway? No. But you will want to, and that is the point of the week.",
      "Scorpio: Somebody at work has noticed the biscuits.",
    ),
    ...chrome(
      "promo",
      "READERS' OFFER",
      "Slippers that massage as you walk, in navy or oatmeal. Two pairs for £19.95 with free delivery if you ring before Sunday.",
      "Call 0800 555 0199 and say PIER8",
    ),
    ...chrome(
      "comment",
      `COMMENTS (${story.int(2, 200)})`,
      story.comment(),
      story.comment(),
      "The comments below have not been checked in advance.",
    ),
    ...chrome("footer", "Sitemap", "RSS", "Text-based site"),
  ],
};
