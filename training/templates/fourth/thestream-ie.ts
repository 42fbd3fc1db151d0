import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Irish-style digital paper: reader-fund appeal, poll results, embed code, comments on terms. */
export const thestreamIe: Template = {
  name: "thestream-ie",
  language: "en",
  layout: { newline: "\r\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "login",
      "Your Stream account",
      "TheStream is a member of the Press Council, and our reporters work by its Code of Practice.",
    ),
    ...chrome(
      "menu",
      "Irish News",
      "Investigates",
      "Business",
      "World News",
      "Fact Checks",
      "Explainers",
      "Quizzes",
      "The Good Information Project",
      "Money Diaries",
    ),
    ...chrome(
      "donation",
      "Support from readers like you keeps The Stream open.",
      "Every couple of euro a month goes on reporters, and the reporters go where the news is.",
      "One-off amount",
      "€2 per month",
      "Choose amount",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(({ clock, day, monthShort, year }) => `${clock}, ${day} ${monthShort} ${year}`),
    ...chrome("counter", `${story.int(2, 90)}.${story.int(1, 9)}k`, `${story.int(2, 180)}`),
    ...story.byline((author) => author),
    ...chrome("promo", "LAST UPDATE | moments ago"),
    ...story.body(
      [
        0.4,
        chrome(
          "donation",
          "It's readers who keep these stories free to read...",
          "Adverts pay for half of what we do. The rest comes from people who chip in so that there is no paywall here.",
          "More than 5,000 people already give every month, or gave once.",
          "Learn more",
        ),
      ],
      [
        0.6,
        chrome(
          "poll",
          "Poll Results:",
          `Yes, and about time (${story.int(1000, 9000)})`,
          `No (${story.int(500, 900)})`,
          `I'd rather not say (${story.int(100, 490)})`,
          "VoteVote",
        ),
      ],
    ),
    ...chrome(
      "contact",
      "Got a tip? Our journalists can be reached in confidence at tips@thestream.example",
      "Report an error, omission or problem",
    ),
    ...chrome(
      "tools",
      "Embed this post",
      "To embed this post, copy the code below on your site",
      "Email “this story”.",
      "Recipient's Email",
    ),
    ...chrome(
      "comment",
      "Our comments section is closed while legal proceedings are active.",
      `${story.int(2, 90)} Comments`,
      "The comments are yours. Keep them decent, useful and about the story.",
      "Have a read of our comments policy first.",
    ),
    ...story.repeat(2, () =>
      chrome(
        "comment",
        story.reader(),
        "Favourite",
        story.comment(),
        `${story.int(1, 90)}`,
        "Reply",
        "See 2 more replies",
      ),
    ),
    ...chrome(
      "comment-form",
      "Submit a comment",
      "Please submit a report if you see an issue.",
      "Leave a commentary",
    ),
    ...chrome("related", "Read Next", "Related Reads", ...story.headlines(3)),
    ...chrome(
      "legal",
      "TheStream uses cookies to run the site and to pay for it with adverts. Our cookies policy has the details.",
      "Pictures and wire copy come from agencies unless we say otherwise.",
    ),
  ],
};
