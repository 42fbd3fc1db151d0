import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A print view: the address printed at the top, close-window words, ordering of reprints. */
export const printviewSableTimes: Template = {
  name: "printview-sable-times",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "tools",
      story.pick(["Print this page", "Close window", "PRINT | CLOSE"]),
      "Made for one reader. Not for resale.",
    ),
    ...chrome(
      "site-name",
      story.pick(["sabletimes.example", "The Sable Times – Printer Friendly"]),
    ),
    ...chrome(
      "tools",
      `http://www.sabletimes.example/${story.when.year}/${story.when.mm}/${story.when.dd}/story.html?pagewanted=print`,
    ),
    ...story.date(({ monthName, day, year }) => `${monthName} ${day}, ${year}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `By ${a.toUpperCase()}`),
    ...story.body(
      [
        story.int(26, 40) / 100,
        chrome(
          "photo-credit",
          story.pick(["Enlarge This Image", "Photograph by Noel Harte for The Sable Times"]),
        ),
      ],
      [story.int(59, 73) / 100, chrome("pager", story.pick(["Page 2 of 3", "1 2 3 Next Page »"]))],
      [story.int(60, 74) / 100, chrome("related", "Multimedia", story.headline())],
    ),
    ...story.pick([
      chrome(
        "author-bio",
        story.pick([
          "The writer can be reached at the Harbor bureau. He joined The Sable Times in 1998 after nine years at sea and is at work on a book about rope.",
          "Our reporters rotate through the desk every two years. To send a confidential tip, write to the news editor by post.",
        ]),
      ),
      [],
    ]),
    ...chrome(
      "legal",
      "Handsome copies for hanging in a lobby or handing to clients may be bought from our reprint office, which is open on weekdays until four.",
    ),
    ...story.pick([
      chrome(
        "first-published",
        story.pick([
          `A version of this article appeared in print on ${story.when.monthName} ${story.when.day}, ${story.when.year}, on page B${story.int(1, 14)} of the late edition.`,
          "As it ran in the Sunday paper",
        ]),
      ),
      [],
    ]),
    ...story.pick([chrome("related", ...story.headlines(2)), []]),
    ...story.pick([chrome("poll", "Crossword", "Today's puzzle", "Yesterday's solution"), []]),
    ...chrome(
      "footer",
      `Copyright ${story.when.year} The Sable Times Company`,
      "Privacy Policy | Search | Corrections | XML | Help | Contact Us | Back to Top",
    ),
  ],
};
