import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A city newsletter on a hosting platform: writer's greeting and asks in prose round one reported story. */
export const eveningTideNewsletter: Template = {
  name: "evening-tide-newsletter",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "The Evening Tide"),
    ...chrome("share", "Share this post", "Copy link", "Facebook", "Email", "Notes", "More"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(({ monthShort, dd, year }) => `${monthShort} ${dd}, ${year}`),
    ...chrome("counter", `${story.int(8, 240)}`, `${story.int(1, 40)}`),
    ...chrome(
      "newsletter",
      story.pick([
        "Good evening. If a friend sent you this, be kind to that friend and get your own. It takes a minute and costs nothing until you want it to.",
        "Thanks for being one of the 6,104 of you who open this on a Tuesday.",
      ]),
    ),
    ...story.body(
      [
        0.4,
        chrome(
          "newsletter",
          "The Evening Tide is paid for by its readers. To get new posts and support our work, become a free or paid subscriber.",
          "Subscribe",
        ),
      ],
      [0.8, story.pick([chrome("share", "Share"), chrome("promo", story.headline())])],
    ),
    ...chrome(
      "donation",
      story.pick([
        "That's all from us. Paying members got a longer version on Monday, with a map, which took two days and eleven pencils.",
        "We are three people and a spreadsheet. The spreadsheet says that we need forty more of you by spring.",
      ]),
    ),
    ...chrome(
      "author-bio",
      story.pick([
        `${story.author} was the education editor of the old Evening Post until it was shut. This is what happened next.`,
        `${story.author} is our staff writer.`,
      ]),
    ),
    ...chrome(
      "comment",
      "Discussion about this post",
      story.reader(),
      `${story.int(1, 5)}d`,
      story.comment(),
      "Like",
      "Reply",
    ),
    ...chrome("related", "Top", "Latest", "Discussions"),
    ...chrome(
      "teaser",
      story.headline(),
      story.teaser(),
      `${story.when.monthShort} ${story.int(1, 28)}`,
    ),
    ...chrome("app", "Ready for more?", "Start your own page", "Get the app"),
    ...chrome("legal", "Your use is subject to terms that neither of us has read."),
    ...chrome(
      "footer",
      `© ${story.when.year} The Evening Tide`,
      "Privacy ∙ Terms ∙ Collection notice",
    ),
  ],
};
