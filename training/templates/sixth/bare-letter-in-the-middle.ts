import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A saved newsletter-site page: the text with the editor's letter to readers in plain prose set into it and a short sign-up ask below. */
export const bareLetterInTheMiddle: Template = {
  name: "bare-letter-in-the-middle",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...story.title(),
    ...story.standfirst(),
    ...story.body(
      [
        0.4,
        chrome(
          "newsletter",
          ...story.pick([
            [
              "We send one email on Sunday evenings. It has three stories, a walk and a soup. People tell us that they read it in the bath.",
              "Try it",
            ],
            [
              "Hi. I'm Carol, and I edit the letter that 38,000 of your neighbours open before breakfast. I'd love to send it to you too; it takes four minutes and costs nothing.",
            ],
            [
              "Today's letter comes from our Lisbon bureau, where the trams are full and the sardines are late. If you'd like the next one in your inbox, leave your address below.",
              "Email address",
              "I'm in",
            ],
          ]),
        ),
      ],
      [0.8, chrome("teaser", story.teaser())],
    ),
    ...chrome(
      "newsletter",
      story.pick([
        "Liked this? There is more where it came from. Get the Sunday letter.",
        "One email. Sundays. No nonsense.",
      ]),
    ),
  ],
};
