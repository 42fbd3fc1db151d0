import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A South African explainer site: membership prose, "the short version" of another story and newsletter cards. */
export const boomslangSundayExplained: Template = {
  name: "boomslang-sunday-explained",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- ", subhead: "## " },
  compose: (story) => [
    ...chrome("menu", "Today", "Politics", "Our Burning Planet", "Business", "Members"),
    ...chrome("login", "Sign in", "Become a Member"),
    ...chrome("site-name", "The Boomslang"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `By ${a}`),
    ...story.date(({ dd, monthShort, year }) => `${dd} ${monthShort} ${year}`),
    ...chrome("audio", "Listen to this article", "0:00 / 7:31", "1x"),
    ...chrome("reading-time", `${story.int(3, 11)} min read`),
    ...story.body(
      [
        story.int(10, 40) / 100,
        chrome(
          "donation",
          story.pick([
            "Hey there. We can see that you read a lot of our stories, which is lovely. Journalism costs money and we refuse to put it behind a wall, so 34,000 members carry the rest of you on their backs. Would you join them?",
            "Only 1 in 50 readers pays. Be the one.",
          ]),
        ),
      ],
      [
        story.int(30, 70) / 100,
        story.pick([
          chrome("promo", `Visit our home page: ${story.headline()}`),
          chrome("promo", `Read more: ${story.headline()}`),
          chrome("related", "Read in this edition", story.headline(), story.headline()),
        ]),
      ],
      [
        story.int(45, 85) / 100,
        story.pick([
          chrome(
            "newsletter",
            "First Hiss",
            "Our 5am newsletter on everything that went wrong while you were sleeping.",
            "Yes please",
          ),
          chrome(
            "event",
            "Webinar tonight at 6pm: Who is paying for the lights? Our editors take your questions.",
          ),
        ]),
      ],
      [
        story.int(60, 97) / 100,
        story.pick([
          chrome("teaser", story.teaser()),
          chrome("photo-credit", "(Photo: Lerato Maduna-Smit / The Boomslang)"),
          chrome("photo-credit", "A penguin crosses Slipway Road. (Photo: Supplied)"),
        ]),
      ],
      [
        story.int(5, 95) / 100,
        story.pick([
          chrome("share", "Share this with a cousin overseas"),
          chrome("promo", story.headline()),
          chrome("podcast", "Don't Shoot the Editor, episode 88, is out today."),
        ]),
      ],
    ),
    ...chrome(
      "comment",
      "Comments",
      "Please sign in to join the conversation.",
      `${story.reader()} says: ${story.comment()}`,
    ),
    ...chrome("related", "Top reads in the past 24 hours", ...numbered(story.headlines(4), " ")),
    ...chrome("related", "What our members read this week", story.headline(), story.headline()),
    ...chrome("donation", "Join 34,000 members", "R75", "R150", "R200", "Another amount"),
    ...chrome("footer", "Press code", "Our constitution", "Cookie settings", "We are not a bank"),
  ],
};
