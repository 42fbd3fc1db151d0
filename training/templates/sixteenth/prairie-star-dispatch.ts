import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A Canadian chain paper: continues-below marks, article-content marks, comment policy, trending and flyers. */
export const prairieStarDispatch: Template = {
  name: "prairie-star-dispatch",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "menu",
      "News",
      "Local",
      "Opinion",
      "Sports",
      "Driving",
      "Flyers",
      "Obits",
      "Sunday Puzzles",
    ),
    ...chrome("breadcrumb", story.pick(["Home  News  Local News", "News / Canada"])),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("author-bio", "Author of the article:"),
    ...story.byline((author) => story.pick([author, `By ${author}`])),
    ...story.date(
      ({ monthShort, dd, year }) =>
        `Published ${monthShort} ${dd}, ${year}  •  Last updated ${story.int(2, 23)} hours ago`,
    ),
    ...chrome("reading-time", `${story.int(2, 6)} minute read`),
    ...chrome("comment", story.pick(["Join the conversation", `${story.int(2, 88)} Comments`])),
    ...chrome("promo", "Want to keep this for later? Registering is free."),
    ...chrome(
      "photo-credit",
      story.pick(["Photo by BRANDON HARDY /Prairie Star", "Photo by Clearview Images"]),
    ),
    ...story.body(
      [0.1, chrome("tools", "Article content")],
      [
        0.25,
        chrome(
          "ad",
          "Advertisement 2",
          "Story continues below",
          "The advertisement is still loading. Your story goes on underneath.",
        ),
      ],
      [
        0.45,
        chrome(
          "newsletter",
          "Noon News Roundup",
          "What the newsroom talked about over its sandwiches, sent out each weekday at 12.",
          "You agree to get this letter from Prairie Star Network Inc.",
          "Welcome aboard!",
          "We have sent you a note. Look among the spam if it has not come.",
          "Something broke while we were adding you. Try once more",
        ),
      ],
      [
        0.65,
        [
          ...chrome("related", "Recommended from Editorial", ...story.headlines(2)),
          ...chrome("tools", "Article content"),
        ],
      ],
      [0.85, chrome("tools", "Article content")],
    ),
    ...chrome("share", "Share this article in your social network"),
    ...chrome(
      "comment",
      "Comments",
      "Log in to see the other comments or to add yours.",
      "Create an Account",
      "Sign in",
    ),
    ...chrome(
      "legal",
      "We like a good argument and we dislike a bad one. Stay on the subject and be civil to each other. It can be an hour before your comment shows up, and we will write to you when somebody answers it. The rules in full are in our Community Guidelines.",
    ),
    ...chrome(
      "related",
      "Trending",
      ...counted(story.headlines(5)),
      "Read Next",
      "Latest National Stories",
    ),
    ...chrome(
      "ad",
      "Featured Local Savings",
      "Flyers: this week's deals near you",
      "Shopping essentials",
    ),
    ...chrome(
      "footer",
      "Newsletters Corporate Info Careers Advertise",
      `© ${story.when.year} Prairie Star, a division of Prairie Star Network Inc. All rights reserved. Unauthorized distribution, transmission or republication strictly prohibited.`,
    ),
  ],
};
