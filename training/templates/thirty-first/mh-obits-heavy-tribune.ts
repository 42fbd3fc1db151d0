import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Regional group daily with memorial platform: celebration-of-life cards, flower ads, loyalty members' deals, text alerts, user poll */
export const mhObitsHeavyTribune: Template = {
  name: "mh-obits-heavy-tribune",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Tribune",
      "Local",
      "Opinion",
      "Obituaries",
      "Member Perks",
      "Newspapers by Email",
      "Help",
    ),
    ...chrome("login", "Welcome back!", "Logout", "Your subscription renews soon"),
    ...chrome(
      "promo",
      story.pick([
        "Members save 20% at Pines Golf this month",
        "Perks: two-for-one at the Orpheum with your member card",
      ]),
    ),
    ...chrome("breadcrumb", "Local News"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(
      (a) => `${a} / ${story.pick(["Tribune wire", "Northland Tribune", "Contributor"])}`,
    ),
    ...story.date((d) => `Today at ${d.clock} • ${d.monthName} ${d.day}, ${d.year}`),
    ...chrome(
      "audio",
      "Listen to this article",
      "Powered by Speakwell Audio",
      "00:00",
      "10",
      "10",
      "1.0x",
    ),
    ...chrome("share", "Share"),
    ...chrome("legal", "News reporting", "We are part of The Confidence Project."),
    ...story.body(
      [0.2, chrome("ad", "ADVERTISEMENT")],
      [
        0.45,
        chrome(
          "related",
          "MORE FROM THE NORTHLAND",
          story.headline(),
          story.teaser(),
          `2h ago • By ${story.reader()}`,
        ),
      ],
      [0.7, chrome("ad", "ADVERTISEMENT")],
      [
        0.85,
        chrome(
          "follow",
          "Text SNOW to 555-000 for closings. Message rates apply; text STOP to stop.",
        ),
      ],
    ),
    ...chrome(
      "tags",
      "Our Standards: The Confidence Project",
      "COUNTY GOVERNMENT",
      "SMALL BUSINESS",
    ),
    ...story.byline((a) => `By ${a}`),
    ...chrome(
      "author-bio",
      "joined the paper in 2014 after a decade in community radio. He covers counties, courts and the occasional moose. Call him at 555-0128 or stop him in the grocery store; everybody does.",
    ),
    ...chrome(
      "event",
      "Obituaries",
      `Celebration of Life: Verna Lindquist, ${story.int(70, 101)}`,
      "Send flowers",
      "Share a memory",
      "Plant a tree",
    ),
    ...chrome(
      "related",
      "What To Read Next",
      ...story
        .repeat(3, () =>
          chrome(
            "teaser",
            story.headline(),
            `${story.when.monthShort} ${story.int(1, 28)}, ${story.when.year} • By ${story.reader()}`,
          ),
        )
        .map((l) => l.text),
      "Get Local",
      "Must Reads",
    ),
    ...chrome(
      "footer",
      "Manage Your Account",
      "Archive search",
      "Photo reprints",
      `© ${story.when.year} Northland Tribune and Pinecone Communications Company`,
    ),
  ],
};
