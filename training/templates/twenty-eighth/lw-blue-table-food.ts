import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A weekend magazine with shop links: book promo, commission note, embedded post from another story, survey by a partner. */
export const lwBlueTableFood: Template = {
  name: "lw-blue-table-food",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- ", subhead: "### " },
  compose: (story) => [
    ...chrome(
      "sponsor",
      story.pick([
        "If you buy something after following a link on this page, the shop may pay us a little. It makes no difference to what you pay or to what we think.",
        "This page has links to shops. We choose what goes in; they pay when you buy.",
      ]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => a),
    ...story.date(({ day, monthShort, year }) => `${day} ${monthShort} ${year}`),
    ...story.body(
      [
        0.33,
        chrome(
          "promo",
          "Our book of the month",
          "The Salt Road by M. E. Tarn",
          "A widow walks across a country that no longer exists, with a donkey that does. Our critic called it the best thing she has read on a train. Readers of this magazine can have it for £14.99, with postage, from our own shop.",
          "Buy it from Blue Table Books",
        ),
      ],
      [
        0.66,
        chrome(
          "follow",
          "View this post",
          "When your sourdough comes out looking like the prime minister",
          `A post shared by ${story.pick(["crumb.and.circumstance", "loaf.lives.matter", "rye_humour"])}`,
        ),
      ],
    ),
    ...chrome(
      "newsletter",
      "What's for supper?",
      "Leave your address and our cook will write to you at four o'clock, when you most need it, with one thing that can be made out of what is probably in your cupboard.",
      "I'm hungry",
      "You can stop at any time. We won't take it badly.",
    ),
    ...chrome("promo", story.headline(), story.teaser()),
    ...chrome("promo", story.headline(), story.teaser()),
    ...chrome(
      "footer",
      "Masthead",
      "Stockists",
      "Back issues",
      "Blue Table is printed on paper from managed woods.",
    ),
  ],
};
