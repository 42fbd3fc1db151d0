import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A consumer-advice site: product notes, jump links, table of contents, "was this useful". */
export const qvAskPrudenceConsumer: Template = {
  name: "qv-ask-prudence-consumer",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("sponsor", "Some links earn us a commission. It never changes what we write."),
    ...chrome("menu", "Bills", "Banking", "Travel", "Holidays", "Deals", "Forum"),
    ...chrome("search", "Search guides"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Written by ${author}`),
    ...chrome(
      "author-bio",
      story.pick([
        "Fact-checked by Dee Rawle",
        "Edited by Col Manners",
        "Checked by two people and a spreadsheet",
      ]),
    ),
    ...story.date(({ day, monthName, year }) => `Updated ${day} ${monthName} ${year}`),
    ...chrome("tools", "On this page", "Start", "Tips", "Your rights", "Next steps"),
    ...story.body(
      [
        0.3,
        chrome(
          "ad",
          story.pick(["Best-buy savings: 4.6%", "Compare broadband", "Switch in five minutes"]),
          "See deal",
          "Ad",
        ),
      ],
      [0.6, chrome("newsletter", "Join 90,000 readers of Pru's Friday email", "Yes please")],
      [0.85, chrome("promo", `➡ ${story.headline()}`)],
    ),
    ...chrome("poll", "Was this useful?", "Yes", "No", "Tell us more"),
    ...chrome("related", "Next", ...marked("→ ", story.headlines(3))),
    ...chrome(
      "comment",
      `From the forum: ${story.comment()}`,
      story.reader(),
      `${story.int(2, 50)} replies`,
    ),
    ...chrome(
      "legal",
      "Ask Prudence gives guidance, not advice. If you need advice about your own affairs, speak to somebody who can see the papers.",
    ),
    ...chrome("footer", "Who we are", "How we make money", "Complaints", "Cookies"),
  ],
};
