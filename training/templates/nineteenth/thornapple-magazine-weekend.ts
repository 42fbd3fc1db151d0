import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A magazine of long reads: pull promos, membership begging in prose and an audio line inside the text. */
export const thornappleMagazineWeekend: Template = {
  name: "thornapple-magazine-weekend",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("donation", "Thornapple is free to read. It isn't free to make."),
    ...chrome("site-name", "THORNAPPLE"),
    ...chrome("menu", "Essays", "Reportage", "Fiction", "Shop"),
    ...chrome("login", "Sign in"),
    ...chrome("reading-time", `${story.int(6, 28)} minute read`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Words by ${a}`),
    ...chrome("photo-credit", "Illustration by Mina Paulsson"),
    ...story.date(({ monthName, year }) => `${monthName} ${year}`),
    ...chrome("audio", "Listen to this essay", "Read by an actor, not by a machine"),
    ...story.body(
      [
        story.int(10, 40) / 100,
        story.pick([
          chrome("promo", `From the archive: ${story.headline()}`),
          chrome("promo", `‘${story.headline()}’, in our spring issue`),
          chrome("teaser", story.teaser()),
        ]),
      ],
      [
        story.int(30, 70) / 100,
        chrome(
          "donation",
          "We are a magazine without owners, advertisers or a paywall. It is paid for by about one in forty of the people who read it, and if you are one of the thirty-nine we would be glad to have you.",
          story.pick(["Become a member", "Give once"]),
        ),
      ],
      [
        story.int(40, 85) / 100,
        story.pick([
          chrome(
            "event",
            "Thornapple Live: our writers in conversation, at the Assembly Rooms in October. Members go free.",
          ),
          chrome("newsletter", "One long read every Sunday. Nothing else, and no tracking."),
        ]),
      ],
      [
        story.int(60, 95) / 100,
        story.pick([
          chrome("promo", `More from this issue: ${story.headline()} by ${story.reader()}`),
          chrome("promo", "Issue 31 is out now, in print and as an ebook."),
        ]),
      ],
      [
        story.int(5, 95) / 100,
        story.pick([
          chrome("photo-credit", "The estuary, from the author's window"),
          chrome("promo", story.headline()),
          chrome("share", "Gift this essay to a friend"),
        ]),
      ],
    ),
    ...chrome(
      "author-bio",
      `${story.author} is a writer who lives by an estuary. A first collection of essays was published last year.`,
    ),
    ...chrome(
      "related",
      "Keep reading",
      story.headline(),
      story.teaser(),
      story.headline(),
      story.teaser(),
    ),
    ...chrome("newsletter", "Letters from Thornapple", "Your email", "Subscribe"),
    ...chrome("comment", "Letters to Thornapple", story.comment(), `${story.reader()}, by email`),
    ...chrome("event", "Coming up", "Workshop: writing about your mother without being sued"),
    ...chrome("footer", "Masthead", "Submissions", "Stockists", "Privacy", "Made in Leeds"),
  ],
};
