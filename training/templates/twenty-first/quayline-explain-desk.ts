import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An explainer site: in-page contents, other explainers as questions, timeline widget of another subject. */
export const quaylineExplainDesk: Template = {
  name: "quayline-explain-desk",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Explain it", "In charts", "Q&A", "Timelines"),
    ...(story.int(1, 100) <= 70 ? chrome("tags", `${story.int(3, 9)}-minute explainer`) : []),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(({ day, monthName, year }) => `${monthName} ${day}, ${year}`),
    ...story.body(
      [0.15, chrome("menu", "On this page", "What happened", "Why now", "What next")],
      [
        0.3,
        chrome("promo", "Explained elsewhere", "Why is bread dearer?", "Who owns the sea bed?"),
      ],
      [
        0.5,
        [
          ...(story.int(1, 100) <= 60
            ? chrome("promo", "At a glance", "42%", "of readers skip this box")
            : []),
        ],
      ],
      [0.65, chrome("promo", story.headline())],
    ),
    ...chrome(
      "promo",
      "Timeline: the long life of the ferry contract",
      "2009 – Signed",
      "2016 – Extended",
      "2024 – Lost",
    ),
    ...chrome("promo", "Ask us", "What don't you understand?", "Your question", "Send"),
    ...chrome("related", "Keep going", `Q: ${story.headline()}`, `Q: ${story.headline()}`),
    ...(story.int(1, 100) <= 75
      ? chrome(
          "donation",
          "We explain things and don't sell anything else. Readers pay for 92 per cent of it. Join them?",
        )
      : []),
    ...chrome("newsletter", "One question, one answer, one email a week."),
    ...(story.int(1, 100) <= 70
      ? chrome("author-bio", `${story.author} has been asking why since 2008.`)
      : []),
    ...chrome("footer", "How we work", "Corrections", "Funding"),
  ],
};
