import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A one-woman newsletter on a hosting platform: subscribe buttons, likes, restacks, "in the app". */
export const newsletterPlatformLedgerette: Template = {
  name: "newsletter-platform-ledgerette",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "The Ledgerette"),
    ...chrome("login", "Subscribe", "Sign in"),
    ...story.pick([chrome("share", "Share this post", story.pick(["Copy link", "Restack"])), []]),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => a),
    ...story.date(({ monthShort, day, year }) => `${monthShort} ${day}, ${year}`),
    ...chrome("counter", `${story.int(5, 600)}`, `${story.int(1, 90)}`, "Share"),
    ...chrome(
      "audio",
      story.pick(["Article voiceover", "Listen to post"]),
      `0:00 / ${story.int(3, 19)}:${story.int(10, 59)}`,
    ),
    ...story.body(
      [
        story.int(23, 37) / 100,
        chrome(
          "newsletter",
          story.pick([
            "The Ledgerette is paid for by the people who read it. Come in free by the side door, or pay at the front.",
            "I write this at my kitchen table after the children are in bed. Paid subscribers keep the lamp on.",
          ]),
          "Subscribe",
        ),
      ],
      [
        story.int(58, 72) / 100,
        chrome(
          "promo",
          story.pick(["Read last week's post:", "You may also like"]),
          story.headline(),
        ),
      ],
    ),
    ...chrome(
      "newsletter",
      story.pick([
        "This one is open to all. Pass it to somebody who owes you money.",
        "Upgrade to paid",
      ]),
    ),
    ...chrome("share", "Leave a comment", "Refer a friend"),
    ...story.pick([
      chrome(
        "comment",
        `Discussion about this post`,
        "Comments",
        "Restacks",
        story.reader(),
        story.comment(),
        "Liked by the author",
        "Reply",
      ),
      [],
    ]),
    ...chrome("related", "Top", "Latest", "Discussions", story.headline(), story.headline()),
    ...chrome("app", "Scripts are switched off in your browser, so half of this page is asleep."),
    ...chrome("consent", "Your use of cookies is up to you. Choose: necessary only or all."),
    ...chrome(
      "footer",
      `© ${story.when.year} The Ledgerette`,
      "Privacy ∙ Terms ∙ Collection notice",
      "Start writing",
      "Get the app",
    ),
  ],
};
