import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A long-read magazine: audio, archive picks, letters, subscription in prose, contributors' notes. */
export const theDryDockReview: Template = {
  name: "the-dry-dock-review",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Current issue",
      "Archive",
      "Essays",
      "Fiction",
      "Poems",
      "Bookshop",
      "Subscribe",
    ),
    ...chrome("site-name", `The Dry Dock Review Vol. ${story.int(30, 47)} No. ${story.int(1, 24)}`),
    ...story.title(),
    ...story.byline((author) => author),
    ...story.standfirst(),
    ...story.date(({ day, monthName, year }) => `${day} ${monthName} ${year}`),
    ...chrome(
      "audio",
      story.pick([
        `Listen · ${story.int(12, 48)}:${story.int(10, 59)}`,
        "Audio brought to you by Murmur",
        "Listen to more stories on the Murmur app",
      ]),
    ),
    ...chrome(
      "reading-time",
      story.pick([`${story.int(900, 4800)} words`, `${story.int(8, 31)} minute read`]),
    ),
    ...story.body(
      [
        0.4,
        chrome(
          "paywall",
          story.pick([
            "This is your last free essay this month. If that seems a pity, a year of the Review costs less than a bad coat.",
            "You have 1 free article left. Already a subscriber? Log in.",
          ]),
        ),
      ],
      [
        0.7,
        chrome(
          "related",
          story.pick(["From the archive", "More from this issue", "Illustration by Petra Stoll"]),
          story.headline(),
          story.pick(["By Hugo Lind", "By Agnes Tully"]),
        ),
      ],
    ),
    ...chrome(
      "author-bio",
      story.pick([
        `${story.author} is the author of three books about rivers and one about trains. A fourth is late.`,
        `${story.author} teaches at the University of Norchester. A collection of essays, Small Tools, will be out in the spring.`,
      ]),
    ),
    ...chrome(
      "tags",
      "Filed under",
      story.pick(["Work", "Cities", "Memory"]),
      story.pick(["Essay", "Letters from elsewhere"]),
    ),
    ...chrome(
      "newsletter",
      "The Slipway",
      "Once a fortnight our editors write about what they have been reading, and what they wish they hadn't. No advertisements, no tracking, and about one typing error per letter.",
      "Your email",
      "Send it to me",
    ),
    ...chrome(
      "comment-form",
      "Letters",
      "Send letters to: The Editor, The Dry Dock Review, 28 Slip Street, Marlhaven. Please include name, address and a telephone number. Letters may be cut.",
    ),
    ...chrome("related", ...story.pick([["Read on"], ["You might also enjoy"], []])),
    ...story.repeat(3, () =>
      chrome(
        "related",
        story.headline(),
        story.teaser(),
        story.pick(["Roisin Achebe", "Petra Stoll", "Anselm Karr"]),
      ),
    ),
    ...chrome("share", "Facebook", "Bluesky", "Email", "Cite"),
    ...chrome(
      "ad",
      "In the shop",
      "The Review tote bag (heavy cotton, holds eleven issues) £14",
      "Back numbers, £6 each",
    ),
    ...chrome(
      "consent",
      "The Review uses two cookies. One remembers that you are logged in and the other remembers that you have read this.",
      "Fine",
    ),
    ...chrome(
      "legal",
      `ISSN 0260-9592 © ${story.when.year} The Dry Dock Review Ltd. Registered charity.`,
    ),
  ],
};
