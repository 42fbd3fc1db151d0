import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A tabloid with caps-lock promos, poll, share counts, consent wall in the midst of the text. */
export const theEveningLantern: Template = {
  name: "the-evening-lantern",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("menu", "NEWS", "SHOWBIZ", "SPORT", "MONEY", "PUZZLES"),
    ...(story.int(1, 4) > 1 ? chrome("ticker", "BREAKING", story.headline()) : []),
    ...story.title((t) => story.pick([t, `${t} | The Evening Lantern`])),
    ...story.standfirst(),
    ...story.byline((a) => `By ${a.toUpperCase()}`),
    ...story.date(
      (w) => `PUBLISHED: ${w.clock}, ${w.day} ${w.monthName} ${w.year} | UPDATED: 2 hours ago`,
    ),
    ...chrome("counter", `${story.int(1, 900)} shares`, `${story.int(4, 400)} View comments`),
    ...story.body(
      [0.12, chrome("promo", `READ MORE: ${story.headline()}`)],
      [
        0.33,
        chrome(
          "consent",
          "We'd like to show you this post",
          "It comes from a site that may set cookies of its own. To see it, tap Allow and continue. To change your mind later, go to Privacy manager in the menu.",
          "Allow and continue",
        ),
      ],
      [0.55, [...chrome("promo", story.headline()), ...chrome("promo", story.headline())]],
      [
        0.78,
        chrome(
          "poll",
          story.pick(["Do YOU agree? Vote in our poll", "Was it the right call?"]),
          `YES ${story.int(20, 80)}%`,
          "NO",
          `${story.int(300, 9000)} votes`,
        ),
      ],
    ),
    ...chrome("share", "Share or comment on this article:", "e-mail"),
    ...chrome("tags", story.pick(["Courts | Crime | Food", "Weather | Money | Politics"])),
    ...chrome(
      "newsletter",
      "THE LANTERN AT LUNCH: the stories that everyone in the canteen is talking about, sent at 11.55 sharp.",
      "Gimme",
    ),
    ...(story.int(1, 4) > 1
      ? chrome(
          "sponsor",
          "Some of the offers on this page were found by our shopping team, who may earn a commission. They never choose the news.",
        )
      : []),
    ...chrome("related", "DON'T MISS", ...marked("► ", story.headlines(5))),
    ...chrome(
      "comment",
      "Top comments",
      `${story.reader()}, ${story.pick(["Leeds", "Alicante", "Perth"])}, ${story.int(1, 20)} hours ago`,
      story.comment(),
      `${story.int(10, 800)}`,
      `${story.int(0, 40)}`,
    ),
    ...chrome("comment-form", "What do YOU think? Be first to tell us below"),
    ...chrome(
      "legal",
      "What our readers write is their own view and may not be ours. We take no payment for what we print on news pages.",
    ),
    ...chrome("footer", "Sitemap", "Archive", "Topics Index", "Our Papers", "Top of page"),
  ],
};
