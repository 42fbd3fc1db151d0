import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A newsletter edition in plain mail form: housekeeping lines, other items' summaries and referral prompts cut in. */
export const pigeonpostPlainMailDigest: Template = {
  name: "pigeonpost-plain-mail-digest",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "body", item: "- ", wrap: 72 },
  compose: (story) => [
    ...chrome("tools", "View this email in your browser"),
    ...chrome("site-name", "PIGEONPOST"),
    ...story.date(({ weekday, day, monthName }) => `${weekday}, ${day} ${monthName}`),
    ...chrome("teaser", "Good morning. Today: bins, bats and one very long bridge."),
    ...story.title(),
    ...story.byline((a) => `Written by ${a}`),
    ...story.standfirst(),
    ...story.body(
      [
        story.int(15, 55) / 100,
        chrome(
          "newsletter",
          story.pick([
            "Was this forwarded to you? Subscribe here and the pigeon will come to you.",
            "You have 0 referrals. Three more and we will post you a sticker.",
          ]),
        ),
      ],
      [
        story.int(30, 75) / 100,
        story.pick([
          chrome(
            "sponsor",
            "A word from today's sponsor: Holm Knitwear makes jumpers out of sheep, and that's all it makes. Use the code PIGEON for a tenth off.",
          ),
          chrome("related", "In other news", story.teaser(), story.teaser()),
        ]),
      ],
      [
        story.int(50, 95) / 100,
        story.pick([
          chrome("promo", `Quick hit: ${story.headline()}`),
          chrome("poll", "How did you like today's email?", "Loved it", "Fine", "Coo"),
          chrome("promo", story.headline()),
        ]),
      ],
      [
        story.int(8, 95) / 100,
        story.pick([
          chrome(
            "event",
            "Mark your diary: on Thursday evening two of us will be in the Loft bar to talk about bridges, and you can come.",
          ),
          chrome(
            "donation",
            "Paying subscribers keep the bird fed. £4 a month, cancel when you like.",
          ),
        ]),
      ],
    ),
    ...chrome("related", "What else we're reading", ...marked("- ", story.headlines(3))),
    ...chrome("comment", "From the mailbag", story.comment(), `— ${story.reader()}`),
    ...chrome(
      "poll",
      "Yesterday we asked whether bins should be collected at night. 61% of you said no, 30% said yes, and one reader sent us a drawing of an owl.",
    ),
    ...chrome("ad", "Classified: House swap wanted, Lisbon for anywhere damp"),
    ...chrome(
      "footer",
      "You get this because you signed up at our site.",
      "Unsubscribe",
      "Update your preferences",
      "14 Loft Lane, Ferrisham",
    ),
  ],
};
