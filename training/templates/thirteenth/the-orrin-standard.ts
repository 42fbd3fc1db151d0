import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Quality national daily with a hard paywall lead, audio narration, gift links, and puzzles. */
export const theOrrinStandard: Template = {
  name: "the-orrin-standard",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "", subhead: "## " },
  compose: (story) => [
    ...chrome("tools", story.pick(["Skip to main content", "Accessibility statement"])),
    ...chrome(
      "menu",
      "Today's paper",
      "UK",
      "World",
      "Comment",
      "Life & Style",
      "Obituaries",
      "Puzzles",
    ),
    ...chrome("login", story.pick(["My account", "Hello, reader"])),
    ...chrome("tags", story.pick(["Comment", "News", "Saturday Review"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) =>
      story.pick([`${a}`, `${a}, ${story.pick(["Correspondent", "Chief writer"])}`]),
    ),
    ...story.date(
      (d) => `${d.weekday} ${d.monthName} ${d.dd} ${d.year}, ${d.clock}, The Orrin Standard`,
    ),
    ...chrome(
      "tools",
      story.pick(["Gift article", "Share with a friend who doesn't subscribe"]),
      story.pick(["Save", "Bookmark"]),
    ),
    ...chrome(
      "audio",
      story.pick(["Listen", "This article is read by an automated voice"]),
      `${story.int(3, 15)}:${story.int(10, 59)}`,
      story.pick(["0:00 / 1x", "Speed 1.0x"]),
    ),
    ...story.body(
      [
        0.2,
        chrome(
          "photo-credit",
          story.pick(["NIALL BRACE FOR THE ORRIN STANDARD", "ALAMEDA IMAGES"]),
        ),
      ],
      [0.5, chrome("ad", "Advertisement")],
      [0.75, chrome("promo", story.pick(["• ", ""]) + story.headline())],
    ),
    ...chrome(
      "comment",
      `Comments (${story.int(4, 900)})`,
      "What you write must keep to our house rules, which you may read here.",
      story.reader(),
      `${story.int(1, 23)} hours ago`,
      story.comment(),
      `Recommend (${story.int(0, 88)})`,
      "Reply",
    ),
    ...chrome(
      "comment-form",
      story.pick([
        "We ask readers to sign with their own name.",
        "Your name will appear beside your comment.",
      ]),
    ),
    ...chrome(
      "related",
      story.pick(["Related articles", "Read more"]),
      story.headline(),
      story.teaser(),
      story.headline(),
      story.teaser(),
    ),
    ...chrome(
      "promo",
      "PUZZLES",
      story.pick(["Challenge yourself with today's puzzles.", "Try our new word game."]),
      "Crossword",
      "Codeword",
      "Sudoku",
    ),
    ...chrome(
      "follow",
      "Follow topics",
      story.pick(["+ Follow Life & Style", "+ Follow this author"]),
    ),
    ...chrome(
      "footer",
      "About us",
      "Archive",
      "Licensing",
      "Modern slavery statement",
      "Editorial complaints",
      story.pick([
        `© Orrin Standard Newspapers ${story.when.year}. Registered office: 1 Lamp Court, Stell.`,
        `© ${story.when.year} Orrin Standard Newspapers Limited`,
      ]),
    ),
  ],
};
