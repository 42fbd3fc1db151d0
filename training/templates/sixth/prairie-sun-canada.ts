import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Canadian chain daily: article-content remnants, login walls with bullet benefits, play-video errors, community-guidelines prose, promos with article links. */
export const prairieSunCanada: Template = {
  name: "prairie-sun-canada",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Sections",
      "News",
      "Hockey",
      "Comment",
      "Comics",
      "ePaper",
      "Driving",
      "Healthing",
      "Obits",
    ),
    ...chrome("breadcrumb", "Home", "Agriculture"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Author of the article: ${a}`),
    ...story.date(
      (w) =>
        `Published ${w.monthShort} ${w.dd}, ${w.year} • Last updated ${story.int(2, 20)} hours ago • ${story.int(2, 5)} minute read`,
    ),
    ...chrome("comment", "Join the conversation"),
    ...chrome(
      "login",
      "MEMBERS' STORY",
      "Sign up today for the news from your street and from coast to coast to coast.",
      "All stories, on all your screens.",
      "A crossword every morning.",
      "Make an account or log in, and we'll take you back to the story.",
    ),
    ...chrome("photo-credit", "Article content"),
    ...story.body(
      [0.2, chrome("ad", "Article content")],
      [
        0.4,
        chrome("promo", "Recommended from Editorial", ...story.headlines(2), "Article content"),
      ],
      [
        0.55,
        chrome(
          "ad",
          "Sorry, the clip would not start.",
          "Reload the page, or pick another from our video team.",
          "Play Video",
        ),
      ],
      [
        0.75,
        chrome(
          "newsletter",
          "The Sunrise Sun",
          "Thanks for signing up!",
          "We have sent you a hello. Look in the spam folder if it has not come by lunch.",
          "Article content",
        ),
      ],
    ),
    ...chrome("share", "Pass it on"),
    ...chrome(
      "comment-form",
      "Comments",
      "Keep it friendly, keep it short and stick to the subject. A moderator reads each post before it goes up, which can take until after supper. We will write to you when somebody answers.",
    ),
    ...chrome(
      "related",
      "Trending",
      ...story.headlines(5).map((h) => `${h} ${story.pick(["Canada", "NHL", "Local News"])}`),
    ),
    ...chrome(
      "footer",
      `365 Elevator Street, Pine Bluff, BC`,
      `© ${story.when.year} Prairie Sun, a division of Westnet Network Inc. Nothing here may be passed on or printed again without our say-so.`,
    ),
  ],
};
