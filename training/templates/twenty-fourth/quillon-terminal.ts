import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A business wire's public site: tickers, key points are left out, sign-in wall in the middle, quotes of shares. */
export const quillonTerminal: Template = {
  name: "quillon-terminal",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "ticker",
      `FTSE 100 ${story.int(7800, 9400)}.12 +0.4%`,
      `Brent ${story.int(61, 92)}.40 -1.1%`,
      `Gold ${story.int(2300, 3900)}.10 +0.2%`,
    ),
    ...chrome("menu", "Markets", "Economy", "Companies", "Energy", "Wealth", "Video", "Sign In"),
    ...chrome("breadcrumb", story.pick(["Markets | Rates", "Economy", "Companies / Transport"])),
    ...story.title(),
    ...story.byline((a) => `By ${a}`),
    ...story.date((w) => `${w.monthName} ${w.day}, ${w.year} ${w.clock} GMT`),
    ...chrome("tools", "Aa", "Text size", "Gift this article"),
    ...chrome("reading-time", `${story.int(2, 6)} min read`),
    ...story.body(
      [0.3, chrome("ad", "Advertisement · Scroll to continue")],
      [
        0.6,
        [
          ...chrome(
            "newsletter",
            `The ${story.pick(["Morning", "Closing", "Weekend"])} Terminal newsletter sums up the day's market-moving stories in five minutes. Sign up here.`,
          ),
        ],
      ],
    ),
    ...chrome("legal", "How we work: read the Quillon rules on sources, corrections and gifts."),
    ...chrome("login", "Purchase licensing rights"),
    ...chrome(
      "author-bio",
      story.author,
      "Correspondent",
      story.pick([
        "Has covered money, trade and the people who move both since 2009, first in Frankfurt and now in London.",
        "Writes about the economy. Formerly worked at a bank, where nobody asked any questions.",
      ]),
    ),
    ...chrome("related", "Read Next"),
    ...story.repeat(4, () =>
      chrome(
        "related",
        story.pick(["Markets", "Economy", "Energy", "Sustainability"]),
        story.headline(),
        `${story.int(2, 59)} min ago`,
      ),
    ),
    ...chrome(
      "footer",
      "Latest",
      "Browse",
      "About Quillon",
      "Careers",
      "All quotes delayed a minimum of 15 minutes.",
      `© ${story.when.year} Quillon. All rights reserved.`,
    ),
  ],
};
