import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A shouting tabloid: video remains, share counts, bullets of other stories, sidebar stars, comment moderation. */
export const btDailyYell: Template = {
  name: "bt-daily-yell",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Home",
      "Showbiz",
      "You",
      "Royals",
      "Health",
      "Sport",
      "Money",
      "Most read",
      "Login",
    ),
    ...chrome(
      "calendar",
      `${story.when.weekday}, ${story.when.monthShort} ${story.when.day} ${story.when.year}`,
      `${story.int(1, 24)}°C`,
      "5-Day Forecast",
    ),
    ...chrome(
      "promo",
      `TRENDING`,
      ...story.headlines(3).map((headline) => `${headline} ${story.int(1, 60)}k viewing now`),
    ),
    ...story.title(),
    ...story.pick([
      chrome("promo", `PLUS: ${story.headline()}`),
      chrome("promo", ...marked("• ", story.headlines(2))),
      [],
    ]),
    ...story.byline((author) => `By ${author.toUpperCase()} FOR THE YELL`),
    ...story.date(
      ({ clock, day, monthName, year }) =>
        `Published: ${clock}, ${day} ${monthName} ${year} | Updated: ${clock}, ${day} ${monthName} ${year}`,
    ),
    ...chrome("share", `${story.int(2, 900)} shares`),
    ...chrome("comment", `${story.int(1, 999)} View comments`),
    ...story.standfirst(),
    ...story.body(
      [
        0.15,
        chrome(
          "photo-credit",
          `+${story.int(4, 19)}`,
          "View gallery",
          story.pick(["The scene yesterday", "Smiling: a neighbour said there was no warning"]),
        ),
      ],
      [
        0.4,
        chrome("promo", `READ MORE: ${story.headline()}`, "Your browser does not support iframes."),
      ],
      [
        0.6,
        chrome(
          "tools",
          "Video",
          "Loaded: 0%",
          "Progress: 0%",
          "0:00",
          "Previous",
          "Play",
          "Skip",
          "Mute",
          "Current Time 0:00",
          "Fullscreen",
          "Need Text",
        ),
      ],
      [
        0.8,
        chrome(
          "poll",
          `Should they have been ${story.pick(["sacked", "fined", "let off", "told"])}?`,
          `Yes ${story.int(100, 9000)} votes`,
          `No ${story.int(100, 9000)} votes`,
          "Now share your opinion",
        ),
      ],
    ),
    ...chrome(
      "share",
      "Share or comment on this article:",
      story.titleText,
      "e-mail",
      "Add comment",
    ),
    ...chrome(
      "comment",
      `Comments ${story.int(2, 999)}`,
      "Newest",
      "Oldest",
      "Best rated",
      "Worst rated",
    ),
    ...story.repeat(3, () =>
      chrome(
        "comment",
        story.comment(),
        `${story.reader()}, ${story.pick(["Leeds", "Alicante", "Perth", "Essex"])}, ${story.int(1, 20)} hours ago`,
        String(story.int(3, 800)),
      ),
    ),
    ...chrome(
      "comment",
      "View all",
      "The comments below have not been moderated. The views expressed in the contents above are those of our users and do not necessarily reflect the views of the Yell.",
      "Who is this week's top commenter? Find out now",
    ),
    ...chrome(
      "related",
      "DON'T MISS",
      ...story
        .headlines(6)
        .map(
          (headline) =>
            headline + story.pick(["", " EXCLUSIVE", "... and the pictures are something else"]),
        ),
    ),
    ...chrome(
      "footer",
      "Sitemap",
      "Archive",
      "Topics Index",
      "RSS",
      "Text-based site",
      "Back to top",
      "Published by Yell Newspapers",
      "Privacy Policy & Cookies",
    ),
  ],
};
