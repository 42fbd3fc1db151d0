import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An endless page: the next stories follow with their opening sentences and continue-reading buttons. */
export const endlessCourier: Template = {
  name: "endless-courier",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "The Courier",
      "Menu",
      "For you",
      "Local",
      "Opinion",
      "Puzzles",
      "Obits",
      "e-Edition",
    ),
    ...chrome("login", "Subscribe for £2 a month", "Log out", "My account"),
    ...chrome("breadcrumb", "News / Insight"),
    ...story.title(),
    ...story.byline((author) => author),
    ...story.date(({ day, monthShort, year, clock }) => `${day} ${monthShort} ${year} at ${clock}`),
    ...chrome("audio", "Play", `0:00 / ${story.int(2, 9)}:${story.int(10, 59)}`, "1x"),
    ...story.standfirst(),
    ...story.body(
      [0.35, chrome("ad", "Article continues below this advert")],
      [0.65, chrome("promo", "KEEP READING", story.headline())],
    ),
    ...chrome("promo", "Up next"),
    ...story.repeat(3, () => [
      ...chrome(
        "teaser",
        story.headline(),
        `By Courier staff`,
        `${story.teaser()} ${story.teaser()}`,
        "Continue reading",
      ),
      ...chrome("ad", "Advertisement"),
    ]),
    ...chrome("tags", "In this story: #insight #local #weekend"),
    ...chrome(
      "newsletter",
      "Never miss a Courier story. Choose from nine free newsletters.",
      "Manage your newsletters",
    ),
    ...chrome(
      "pager",
      "Loading next article…",
      "You have reached the end of the news. Well done.",
      "Go back to the top",
    ),
    ...chrome(
      "footer",
      "Contact",
      "Archive",
      "Modern slavery",
      "Ipso",
      "Corrections and clarifications policy",
      `© Courier Group ${story.when.year}`,
    ),
  ],
};
