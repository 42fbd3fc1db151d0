import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A viral feed site: reaction counts, badges, quizzes, product links, endless next story. */
export const qvQuickfireViralFeed: Template = {
  name: "qv-quickfire-viral-feed",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "Trending", "Quizzes", "Shopping", "Celeb", "Cosy"),
    ...chrome("tags", "LOL", "Wholesome", "WTF"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `by ${author}`),
    ...chrome("author-bio", story.pick(["Staff", "Contributor", "Intern (paid)"])),
    ...story.date(({ clock, day, monthShort }) => `Posted on ${day} ${monthShort}, ${clock}`),
    ...chrome("counter", `${story.int(2, 90)}K views`, story.pick(["Trending", "Hot", "Classic"])),
    ...chrome("share", "Pin", "Share", "Link"),
    ...story.body(
      [0.2, chrome("ad", "Advertisement")],
      [0.4, chrome("promo", `✨ ${story.headline()}`)],
      [0.7, chrome("poll", story.pick(["Team dog", "Team drama", "Team nap"]), "Vote")],
      [0.9, chrome("ad", "Ad")],
    ),
    ...chrome(
      "poll",
      "How do you feel?",
      `😂 ${story.int(10, 900)}`,
      `😢 ${story.int(1, 90)}`,
      `😡 ${story.int(1, 60)}`,
    ),
    ...chrome("newsletter", "Need a lift? Our Friday email is 100% good news.", "Let me in"),
    ...chrome("related", "Up next"),
    ...story.repeat(2, () => [
      ...chrome("teaser", story.headline(), story.teaser(), "Keep reading"),
    ]),
    ...chrome(
      "comment",
      story.reader(),
      story.comment(),
      `❤ ${story.int(0, 80)}`,
      "View more comments",
    ),
    ...chrome("footer", "About", "Press", "Ad choices", "Not affiliated with your ex"),
  ],
};
