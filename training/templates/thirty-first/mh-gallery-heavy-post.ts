import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** National tabloid site with galleries: counters, captions of other stories, video players repeated, share counts, trending rail */
export const mhGalleryHeavyPost: Template = {
  name: "mh-gallery-heavy-post",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Home",
      "U.K.",
      "Showbiz",
      "Her World",
      "Royals",
      "Health",
      "Shopping",
      "Login",
    ),
    ...story.title(),
    ...chrome("menu", "LIVE Feed", "By subscribing you agree to notifications"),
    ...chrome(
      "promo",
      `• ${story.headline()}`,
      `• Have YOU got a story? Email tips@thepost.example`,
    ),
    ...story.byline((a) => `By ${a.toUpperCase()} FOR POST ONLINE`),
    ...story.date(
      (d) =>
        `Published: ${d.clock} GMT, ${d.day} ${d.monthName} ${d.year} | Updated: ${d.clock} GMT, ${d.day} ${d.monthName} ${d.year}`,
    ),
    ...chrome("share", `${story.int(2, 980)} shares`, `${story.int(2, 980)}`, "View comments"),
    ...story.standfirst(),
    ...story.body(
      [
        0.2,
        chrome(
          "tools",
          "Your browser does not support iframes.",
          "Loaded: 2.4%",
          "Progress: 0%",
          "Mute",
          "Remaining Time -0:41",
          "Share this video",
        ),
      ],
      [
        0.4,
        chrome(
          "related",
          "RELATED ARTICLES",
          "Previous",
          "1",
          "2",
          "Next",
          story.headline(),
          story.headline(),
          "Share this article",
          "Share",
          `${story.int(12, 400)} shares`,
        ),
      ],
      [
        0.6,
        chrome(
          "teaser",
          `${story.int(2, 9)} View gallery`,
          `${story.headline()}, pictured last week`,
        ),
      ],
      [
        0.8,
        chrome("poll", "Do you agree?", `${story.int(100, 9000)} votes`, "Now share your opinion"),
      ],
    ),
    ...chrome("share", "Share or comment on this article:", story.titleText),
    ...chrome("related", "MOST WATCHED NEWS VIDEOS", ...story.headlines(4)),
    ...chrome("comment", `Comments ${story.int(5, 700)}`, "Newest", "Oldest", "Best rated"),
    ...story.repeat(3, () =>
      chrome(
        "comment",
        `${story.reader()}, ${story.pick(["Perth", "London", "Somewhere hot, Spain"])}, ${story.int(1, 20)} hours ago`,
        story.comment(),
        "Click to rate",
        `${story.int(0, 900)}`,
      ),
    ),
    ...chrome(
      "comment-form",
      "What readers write is their own opinion and not ours. This thread is shut.",
    ),
    ...chrome(
      "related",
      "DON'T MISS",
      ...story
        .headlines(6)
        .map(
          (h) =>
            `${h} ${story.pick(["And fans can't believe it", "EXCLUSIVE", "Sponsored", "Revealed"])}`,
        ),
    ),
    ...chrome(
      "footer",
      "Back to top",
      "Home",
      "Sitemap",
      "Archive",
      "Topics Index",
      "Mobile Apps",
      "Reader Prints",
      "Published by Post Online, part of the Post & Metro Group",
    ),
  ],
};
