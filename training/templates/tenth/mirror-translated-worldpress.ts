import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A mirror that shows other papers' stories in machine English: notes on the translation, original links. */
export const mirrorTranslatedWorldpress: Template = {
  name: "mirror-translated-worldpress",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "language",
      "Translated automatically from Dutch",
      story.pick(["Show original", "Rate this translation"]),
      "English ▾",
    ),
    ...chrome("site-name", "WorldPress Mirror"),
    ...chrome("menu", "Africa", "Americas", "Asia", "Europe", "Pacific", "About the mirror"),
    ...chrome("breadcrumb", "Mirror / Europe / Article"),
    ...story.title(),
    ...story.date(({ dd, mm, year }) => `${dd}.${mm}.${year}`),
    ...story.byline((a) => `Author: ${a}`),
    ...story.standfirst(),
    ...story.body(
      [
        story.int(23, 37) / 100,
        chrome(
          "language",
          story.pick([
            "The translation of this paragraph has been improved by a reader.",
            "Suggest a better translation",
          ]),
        ),
      ],
      [story.int(53, 67) / 100, chrome("promo", "Read too:", story.headline())],
    ),
    ...story.pick([
      chrome(
        "first-published",
        story.pick([
          "Source: De Sluiswachter. Link to the original at the foot.",
          "The original of this article can be found in the paper of the same date.",
        ]),
      ),
      [],
    ]),
    ...chrome("language", "Read this page in: Deutsch | Français | Español | 日本語"),
    ...chrome(
      "legal",
      "WorldPress Mirror does not make the articles it shows and cannot answer for mistakes that come of translating them. Should you own the rights to this text and not want it here, write to us and it will be gone within two working days.",
    ),
    ...chrome(
      "poll",
      "How good was this translation?",
      "Excellent",
      "Understandable",
      "Poor",
      "I laughed",
    ),
    ...story.pick([chrome("teaser", story.headline(), story.teaser(), "More »"), []]),
    ...story.pick([
      chrome(
        "donation",
        story.pick([
          "The mirror is kept by four volunteers. Buy them a coffee?",
          "Servers cost €61 a month. So far this month: €22.",
        ]),
      ),
      [],
    ]),
    ...chrome("footer", "Imprint", "Takedown", "Mirror status: 3 sources delayed"),
  ],
};
