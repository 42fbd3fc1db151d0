import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A letter platform: subscribe buttons mid-text, discussion tabs, restacks, terms line. */
export const smallhoursLetter: Template = {
  name: "smallhours-letter",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("site-name", "The Small Hours"),
    ...chrome("login", "Subscribe", "Sign in"),
    ...chrome(
      "share",
      "Share this post",
      "The Small Hours",
      story.titleText,
      "Copy link",
      "Facebook",
      "Email",
      "Notes",
      "More",
    ),
    ...chrome(
      "newsletter",
      "Discover more from The Small Hours",
      "Unhurried letters on ordinary things, every other Thursday",
      "Over 9,000 subscribers",
      "By subscribing, I agree to the Terms of Use, and acknowledge the Information Collection Notice and Privacy Policy.",
      "Already have an account? Sign in",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(
      ({ monthShort, day, year }) => `${monthShort} ${day.toString().padStart(2, "0")}, ${year}`,
    ),
    ...chrome("counter", `${story.int(12, 300)}`, `${story.int(2, 60)}`),
    ...chrome("share", "Share"),
    ...story.body(
      [
        0.3,
        chrome(
          "newsletter",
          "The Small Hours is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.",
          "Subscribe",
        ),
      ],
      [
        0.75,
        chrome(
          "share",
          "Thanks for reading The Small Hours! This post is public so feel free to share it.",
          "Share",
        ),
      ],
    ),
    ...chrome("counter", `${story.int(12, 300)} Likes`, "∙", `${story.int(2, 20)} Restacks`),
    ...chrome("pager", "Previous", "Next"),
    ...chrome("comment", "Discussion about this post", "Comments", "Restacks"),
    ...story.repeat(2, () =>
      chrome(
        "comment",
        story.reader(),
        `${story.int(1, 23)}h`,
        story.comment(),
        "Expand full comment",
        "Like",
        "Reply",
      ),
    ),
    ...chrome("comment", `${story.int(3, 40)} more comments...`),
    ...chrome(
      "related",
      "Top",
      "Latest",
      "Discussions",
      ...story
        .repeat(2, () =>
          chrome(
            "teaser",
            story.headline(),
            story.teaser(),
            `${story.when.monthShort} ${story.int(1, 28)} •`,
            "Ottoline Grieve",
            `${story.int(20, 300)}`,
          ),
        )
        .map((line) => line.text),
      "See all",
    ),
    ...chrome("newsletter", "Ready for more?", "Subscribe"),
    ...chrome(
      "legal",
      `© ${story.when.year} Ottoline Grieve`,
      "Privacy ∙ Terms ∙ Collection notice",
    ),
    ...chrome(
      "app",
      "Start your letter",
      "Get the app",
      "This site requires JavaScript to run correctly. Please turn on JavaScript or unblock scripts",
    ),
  ],
};
