import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A union news site: petitions, join box, bios in the middle, action links, wide legal prose. */
export const unionLineLabour: Template = {
  name: "union-line-labour",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Join", "Strikes map", "Know your rights", "Branches", "Media"),
    ...chrome("breadcrumb", `News → ${story.pick(["Pay", "Safety", "International"])}`),
    ...story.title(),
    ...story.date((w) => `${w.day} ${w.monthName} ${w.year}`),
    ...story.byline((a) => `Report: ${a}`),
    ...story.standfirst(),
    ...story.body(
      [0.25, chrome("app", "Take action: our app finds your branch in three taps.")],
      [
        0.5,
        chrome(
          "author-bio",
          `${story.author} is a former bus conductor who edits Union Line's news pages and keeps a list of every picket with good soup.`,
        ),
      ],
      [0.75, chrome("promo", story.headline(), story.teaser())],
    ),
    ...(story.int(1, 4) > 1
      ? chrome(
          "event",
          "Coming up",
          "9 May Rally, Market Square, noon",
          "14 May Branch AGM (online)",
        )
      : []),
    ...chrome("share", "Spread the word", "Post it", "Print it", "Pin it up in the canteen"),
    ...chrome("tags", "Pay | Schools | Ballots"),
    ...chrome("counter", `${story.int(30, 600)} shares`),
    ...chrome("related", "In this section", ...story.headlines(4)),
    ...chrome(
      "newsletter",
      "Friday Line",
      "News from 41 branches, and one cartoon. Sent after the whistle.",
      "Membership number (if you have one)",
    ),
    ...chrome(
      "comment",
      "Comments from members",
      story.reader(),
      story.pick(["North West", "Health branch"]),
      story.comment(),
      story.reader(),
      story.comment(),
    ),
    ...chrome("comment-form", "Members only: log in to add yours"),
    ...chrome(
      "legal",
      "Published and promoted by the general secretary on behalf of the union. Nothing on these pages is legal advice; if you have been dismissed, speak to your representative before you sign anything.",
    ),
    ...chrome("consent", "Cookies? We voted, and it was carried: essential ones only."),
  ],
};
