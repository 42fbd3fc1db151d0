import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A UK tabloid: bullet summary chrome, share counts, video captions repeated, "viewing now" brand promos, headline-only promos, sidebars of gossip. */
export const theDailyClarionRedtop: Template = {
  name: "the-daily-clarion-redtop",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Home",
      "Showbiz",
      "Femme",
      "Royals",
      "Sport",
      "Money",
      "My Profile",
      "Logout",
      "Login",
    ),
    ...chrome(
      "promo",
      "TRENDING",
      story.headline(),
      `${story.int(1, 40)}.${story.int(1, 9)}k viewing now`,
      story.headline(),
      `${story.int(1, 40)}.${story.int(1, 9)}k viewing now`,
    ),
    ...story.title(),
    ...story.byline((a) => `By ${a.toUpperCase()}, SENIOR REPORTER`),
    ...story.date(
      (w) =>
        `Published: ${w.clock}, ${w.day} ${w.monthName} ${w.year} | Updated: ${w.clock}, ${w.day} ${w.monthName} ${w.year}`,
    ),
    ...chrome("share", `${story.int(5, 900)} shares`, `${story.int(5, 900)}`, "View comments"),
    ...story.body(
      [0.2, chrome("promo", `EXCLUSIVE ${story.headline()}`)],
      [
        0.4,
        chrome(
          "related",
          "RELATED ARTICLES",
          "Previous",
          "1",
          "2",
          "Next",
          ...story.headlines(2),
          "Share this article",
          "Share",
          `${story.int(2, 90)}k shares`,
        ),
      ],
      [
        0.6,
        chrome(
          "poll",
          "Do you agree?",
          "Yes",
          "No",
          "Vote",
          `${story.int(100, 9999)} people have voted`,
        ),
      ],
      [
        0.8,
        chrome(
          "promo",
          story.pick([
            `READ MORE: ${story.headline()}`,
            `Your browser does not support iframes.`,
            `Advertisement`,
          ]),
        ),
      ],
    ),
    ...chrome(
      "share",
      "Share or comment on this article:",
      `${story.titleText}`,
      "e-mail",
      "Add comment",
    ),
    ...chrome(
      "comment",
      `Comments ${story.int(2, 900)}`,
      "Share what you think",
      "Newest",
      "Oldest",
      "Best rated",
      "Worst rated",
      `${story.reader()}, Luton, United Kingdom, 2 hours ago`,
      story.comment(),
      "Click to rate",
      `${story.int(1, 900)}`,
      "A moderator has read these before you.",
      "Shall we copy what you write to your timeline?",
    ),
    ...chrome(
      "related",
      "DON'T MISS",
      ...story.headlines(7).map((h) => `${story.pick(["▲", "►", "NEW "])} ${h}`),
    ),
    ...chrome(
      "footer",
      "Sitemap",
      "Archive",
      "Topics Index",
      "Screen reader",
      "Top of page",
      "Published by Clarion Newspapers Ltd",
    ),
  ],
};
