import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An American nonprofit newsroom: republish box, reader-support prose, tip line, partner names. */
export const millCreekLedgerNonprofit: Template = {
  name: "mill-creek-ledger-nonprofit",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Donate", "About", "Series", "Voter Guide", "En Español"),
    ...chrome(
      "donation",
      story.pick([
        "Our spring campaign ends Friday. We're $4,118 short. Give today and your gift will be matched.",
        "Local news needs local people. Become a member.",
      ]),
    ),
    ...chrome(
      "breadcrumb",
      story.pick(["Posted in Education", "Posted in: Government", "POSTED IN ACCOUNTABILITY"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `by ${author}`),
    ...story.date(({ monthName, day, year, clock }) =>
      story.pick([`${monthName} ${day}, ${year}`, `${monthName} ${day}, ${year} ${clock} a.m.`]),
    ),
    ...chrome(
      "share",
      "Share this:",
      "Click to share on Facebook (Opens in new window)",
      "Click to email a link to a friend (Opens in new window)",
      "Click to print (Opens in new window)",
    ),
    ...chrome(
      "legal",
      "Republish This Story",
      "Republish our articles for free, online or in print, under a Creative Commons license.",
    ),
    ...story.body(
      [
        0.2,
        chrome(
          "newsletter",
          story.pick([
            "Sign up for our free weekly roundup",
            "This story first appeared in our Thursday newsletter. Sign up to get it a day early.",
          ]),
          "One moment…",
          "You're in! See you Thursday.",
          "Hm, that didn't work. Reload the page and have another go.",
        ),
      ],
      [
        0.5,
        chrome(
          "donation",
          story.pick([
            "We read the 900-page budgets so that you don't have to. If that is worth something to you, would you chip in $5 a month?",
            "This work is paid for by people like you, and there's no paywall. A gift of any size keeps it that way.",
          ]),
        ),
      ],
      [
        0.75,
        chrome(
          "related",
          ...story.pick([["Related"], ["More in this series"], []]),
          story.headline(),
          story.teaser(),
        ),
      ],
    ),
    ...chrome(
      "contact",
      "Got a tip?",
      "If you have documents or a story we should know about, you can reach our reporters on Signal at 555-0188. We will not use your name without your say-so.",
    ),
    ...chrome("related", "Stories you may have missed"),
    ...story.repeat(3, () =>
      chrome(
        "related",
        story.headline(),
        `${story.when.monthName} ${story.int(1, 28)}, ${story.when.year}`,
      ),
    ),
    ...chrome(
      "sponsor",
      "Our partners",
      "The Pruitt Family Fund",
      "Alder Community Foundation",
      "Learn how our funders support us and why they have no say in what we write.",
    ),
    ...chrome(
      "author-bio",
      ...story.pick([
        [
          `${story.author} is a reporter for the Mill Creek Ledger and a corps member with a national service program. Before coming here, the beat was water rights; before that, a bakery.`,
          `More by ${story.author}`,
        ],
        [`More by ${story.author}`],
      ]),
    ),
    ...chrome(
      "tags",
      `Tagged: ${story.pick(["school board", "transportation"])}, ${story.pick(["budget", "public records"])}, ${story.pick(["rural", "top"])}`,
    ),
    ...chrome("comment-form", "Join the Conversation", `${story.int(1, 9)} Comments`),
    ...chrome("comment", `${story.reader()} says:`, story.comment(), "Reply"),
    ...chrome(
      "legal",
      "Close window X",
      "You are free to run this story as long as you leave the words alone, say at the top where it came from and link to us. The pictures are not included. Do drop us a line so that we know who is reading.",
      "Copy to Clipboard",
      "1",
    ),
    ...chrome(
      "footer",
      "Mill Creek Ledger is a 501(c)(3) organization.",
      `© ${story.when.year} Mill Creek Ledger`,
      "Powered by Newspress",
      "Gift this article",
    ),
  ],
};
