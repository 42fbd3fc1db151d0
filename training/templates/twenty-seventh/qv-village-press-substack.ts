import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A newsletter platform: pledge, likes, restacks, discussion, previous issue, app nag. */
export const qvVillagePressSubstack: Template = {
  name: "qv-village-press-substack",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("site-name", "Hedge Notes"),
    ...chrome("login", "Subscribe", "Sign in"),
    ...chrome("share", "Discover more from Hedge Notes"),
    ...chrome(
      "newsletter",
      "One walk, one recipe, one grumble. Over 4,000 readers.",
      "Type your email...",
      "Subscribe",
      "By subscribing, you agree to our terms and to being told about sheep.",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(({ monthShort, day, year }) => `${monthShort} ${day}, ${year}`),
    ...chrome(
      "counter",
      String(story.int(10, 400)),
      String(story.int(1, 60)),
      String(story.int(1, 20)),
      "Share",
    ),
    ...story.body(
      [
        0.4,
        chrome(
          "newsletter",
          "Hedge Notes is kept going by its readers. To get new posts and help the hedge, become a free or paying subscriber.",
          "Subscribe",
        ),
      ],
      [0.85, chrome("share", "Share Hedge Notes")],
    ),
    ...chrome("share", `${story.int(10, 400)} Likes`, `${story.int(1, 20)} Restacks`),
    ...chrome("pager", "Previous", "Next"),
    ...chrome(
      "comment",
      "Discussion about this post",
      "Comments",
      story.reader(),
      `${story.int(1, 12)}d`,
      story.comment(),
      `Liked by the author`,
      "Reply",
    ),
    ...chrome(
      "related",
      "Top",
      "Latest",
      "Discussions",
      ...story.headlines(3).flatMap((t) => [t, story.pick(["Mar 3", "Sep 14", "Jan 30"])]),
    ),
    ...chrome("newsletter", "Ready for more?", "Subscribe"),
    ...chrome("related", "Recent posts", ...story.headlines(2).flatMap((t) => [t, story.teaser()])),
    ...chrome("footer", "Privacy", "Terms", "Collection notice", "Start your own", "Get the app"),
  ],
};
