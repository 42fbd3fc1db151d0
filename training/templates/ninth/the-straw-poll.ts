import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An opinion and politics site: bio before the text, pull-out share, comments threaded, donor prose. */
export const theStrawPoll: Template = {
  name: "the-straw-poll",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– ", subhead: "## " },
  compose: (story) => [
    ...chrome("site-name", "The Straw Poll", "Politics for people who read to the end"),
    ...chrome("tags", story.pick(["OPINION", "THE LONG VIEW", "REPORT"])),
    ...story.title(),
    ...story.byline((a) => `${a}`),
    ...chrome(
      "author-bio",
      story.pick([
        "Contributing editor. Formerly a civil servant, still recovering.",
        "Writes on power, money and trains. Author of The Empty Chair (Fallow Press).",
      ]),
    ),
    ...story.date((w) => `${w.day} ${w.monthShort} ${w.year}, ${w.clock}`),
    ...story.standfirst(),
    ...chrome("counter", `${story.int(3, 200)} comments`, `${story.int(20, 900)} restacks`),
    ...story.body(
      [0.22, chrome("share", "Post this quote", "Copy")],
      [
        0.5,
        chrome(
          "donation",
          story.pick([
            "You are reading this for nothing, and we're glad. It did not cost nothing. One reader in ninety pays, and the other eighty-nine are guests of that reader. Would you like to be a host?",
            "We don't have a proprietor. We have you. Keep The Straw Poll going with a few pounds a month.",
          ]),
        ),
      ],
      [
        0.8,
        chrome(
          "teaser",
          story.headline(),
          story.teaser(),
          `By ${story.pick(["Hal Denby", "Ruth Oke"])}`,
        ),
      ],
    ),
    ...chrome(
      "newsletter",
      "Straw in the Wind",
      "Sunday's letter, sent on Saturday because we can't wait.",
      "Type your email…",
      "Subscribe",
    ),
    ...chrome("related", "You might disagree with", ...story.headlines(3)),
    ...chrome(
      "comment",
      "Discussion",
      story.reader(),
      `${story.when.day} ${story.when.monthShort}`,
      story.comment(),
      "Expand full comment",
      story.reader(),
      story.comment(),
      `${story.int(1, 9)} more replies`,
    ),
    ...chrome(
      "legal",
      "Writers speak for themselves. Publication here is not agreement: see our statement on pluralism, which we rewrote twice.",
    ),
    ...chrome(
      "consent",
      "Only necessary",
      "Accept",
      "We set a cookie to remember which of these you pressed.",
    ),
    ...chrome("footer", "Write for us", "Events", "Gift subscriptions", "© Straw Poll Media CIC"),
  ],
};
