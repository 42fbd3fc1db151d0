import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A newsletter on a platform: subscribe widgets within, thanks prose, likes and restacks, discussion. */
export const lanternfishSubstack: Template = {
  name: "lanternfish-substack",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", story.pick(["Lanternfish", "Lanternfish by Oona Veldt"])),
    ...chrome("login", "Subscribe", "Sign in"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(({ year, day, monthShort }) => `${monthShort} ${day}, ${year}`),
    ...(story.int(0, 1) === 1 ? chrome("paywall", "∙ Paid") : []),
    ...chrome("counter", `${story.int(12, 900)}`, `${story.int(3, 90)}`, "Share"),
    ...story.body(
      [
        0.3,
        chrome(
          "newsletter",
          story.pick([
            "Lanternfish is paid for by its readers. If you'd like the next one, leave your address; if you'd like there to be a next one, become a paying member.",
            "You're reading Lanternfish. New pieces go out on Sundays, and signing up costs nothing.",
          ]),
          story.pick(["Type your email...", "Upgrade to paid"]),
          "Subscribe",
        ),
      ],
      [
        0.75,
        story.int(0, 1) === 1
          ? chrome(
              "share",
              story.pick([
                "Anyone can read this one, so do send it on.",
                "Know somebody who can't sleep? Send them this.",
              ]),
              "Share",
            )
          : [],
      ],
    ),
    ...chrome(
      "newsletter",
      story.pick([
        "If you enjoyed this, the kindest thing you can do is press the little heart. It costs nothing, it takes a second, and it tells the machine that somebody out there is awake.",
        "You're on the free list for Lanternfish. For the full experience, become a paying subscriber: the archive, the Sunday threads, and my thanks.",
      ]),
    ),
    ...chrome("counter", `${story.int(12, 900)} Likes ∙ ${story.int(3, 40)} Restacks`),
    ...chrome("pager", "Previous", "Next"),
    ...chrome("comment", "Discussion about this post", "Comments", "Restacks"),
    ...story.repeat(story.int(1, 3), () =>
      chrome(
        "comment",
        story.reader(),
        `${story.int(1, 20)}h`,
        `Liked by ${story.author}`,
        story.comment(),
        "Reply (1)",
        "Share",
      ),
    ),
    ...chrome("related", "Top", "Latest", "Discussions"),
    ...story.repeat(3, () =>
      chrome(
        "related",
        story.headline(),
        `${story.when.monthShort} ${story.int(1, 28)} • ${story.author}`,
      ),
    ),
    ...chrome("newsletter", "Ready for more?", "Subscribe"),
    ...chrome(
      "footer",
      `© ${story.when.year} Oona Veldt`,
      "Privacy ∙ Terms ∙ Collection notice",
      "Start your Stackle",
      "Get the app",
      "Stackle is the home for great culture",
    ),
  ],
};
