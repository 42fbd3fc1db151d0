import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A newspaper's archive: notes on scanning and on language of its time, subscribers' scans, article as it ran. */
export const digitisedLedger: Template = {
  name: "digitised-ledger",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("site-name", "The Selwick Ledger | Archive"),
    ...chrome(
      "first-published",
      story.pick([
        "What follows was printed before we had a website and has been typed in from the paper. We leave such pieces as they were, errors included.",
        "About this text: it was read from the printed page by a machine and checked by a volunteer. Words may be missing where the paper was torn.",
      ]),
    ),
    ...chrome(
      "first-published",
      "If you come upon a word that makes no sense, it is likely to be ours and not the author's. Tell us and we will look at the page again.",
      "See the article in its original context, page 11",
      "Buy reprints",
    ),
    ...story.title(),
    ...story.byline((author) => `By ${author.toUpperCase()}`),
    ...story.date(({ monthName, day, year }) => `${monthName} ${day}, ${year}`),
    ...story.standfirst(),
    ...story.body(),
    ...chrome(
      "first-published",
      story.pick([
        `A version of this article appears in print on page ${story.pick(["A", "B", "C"])}${story.int(1, 24)} of the late edition.`,
        `As it appeared in print, column ${story.int(1, 6)}`,
      ]),
    ),
    ...chrome(
      "legal",
      "Some articles in the archive use terms that were common in their day and are not acceptable in ours. They are kept as a record and do not reflect the views of the Ledger.",
    ),
    ...chrome(
      "paywall",
      "The archive holds 2.1 million articles. Subscribers may view the scanned pages, turn them, and print four a month; schools and libraries in the county do so free of charge.",
    ),
    ...chrome("pager", "Previous item on this page", "Next item on this page"),
  ],
};
