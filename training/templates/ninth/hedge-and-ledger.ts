import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A business daily: ticker, metered wall in prose, most-popular list, disclaimers. */
export const hedgeAndLedger: Template = {
  name: "hedge-and-ledger",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "* " },
  compose: (story) => [
    ...(story.int(1, 4) > 1
      ? chrome("ticker", "NORTH 100 7,812.40 -0.31%", "Gold 2,411.90 +0.8%", "Brent 78.12 -1.1%")
      : []),
    ...chrome("menu", "Markets", "Companies", "Opinion", "Wealth", "Podcasts"),
    ...chrome(
      "breadcrumb",
      story.pick(["Companies / Industrials", "Markets / Commodities", "Economy / Policy"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a} in ${story.pick(["London", "Frankfurt", "Singapore"])}`),
    ...story.date((w) => `${w.monthName.toUpperCase()} ${w.day} ${w.year}`),
    ...(story.int(1, 4) > 1 ? chrome("reading-time", `${story.int(2, 9)} min read`) : []),
    ...(story.int(1, 4) > 1
      ? chrome("tools", "Save", "Gift", "Print this page", "Get the weekly round-up")
      : []),
    ...story.body(
      [
        0.3,
        chrome(
          "newsletter",
          "Saturday Balance: the editor's six favourite pieces, in one letter.",
          "Sign up",
        ),
      ],
      [0.55, chrome("related", "Recommended", story.headline(), story.headline())],
      [
        0.75,
        chrome(
          "podcast",
          story.pick([
            "Listen: The Balance Sheet, episode 88. Who really owns the ports?",
            "Podcast: The Balance Sheet 32 MIN LISTEN",
          ]),
        ),
      ],
    ),
    ...chrome(
      "legal",
      "Figures are delayed by at least fifteen minutes. Nothing on this page is advice, and the value of investments can fall as well as rise. Copying articles to share with others is a breach of our terms; please use the tools at the top of the page.",
    ),
    ...chrome(
      "author-bio",
      `${story.author} ${story.pick(["writes about companies that make things, and has been to more chemical works than weddings.", "joined Hedge & Ledger from a broker that no longer exists."])}`,
    ),
    ...chrome("share", "Post on X", "Share on LinkedIn (opens in a new window)"),
    ...chrome(
      "tags",
      "Follow the topics in this article",
      ...story.pick([
        ["Equities", "Add to myHedge"],
        ["Commodities", "Add to myHedge"],
        ["UK employment", "Add to myHedge"],
      ]),
    ),
    ...chrome("related", "Most popular", ...counted(story.headlines(5))),
    ...chrome("counter", `${story.int(8, 290)} comments`),
    ...chrome("comment", "Comments have not been enabled for your account."),
    ...chrome(
      "paywall",
      story.pick([
        "You have 2 articles left this month. Try full digital access for four weeks for £1, then £39 a month. Cancel at any time.",
        "Subscribers read Hedge & Ledger without limits. Complete digital access, with analysis from people who used to do the job.",
      ]),
    ),
    ...chrome(
      "footer",
      "Support",
      "Legal & Privacy",
      "Slavery Statement",
      "Markets data delayed",
      `© HEDGE & LEDGER LTD ${story.when.year}`,
    ),
  ],
};
