import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A technology site: affiliate notes, spec boxes, comment counts, deals, related videos. */
export const bitgate: Template = {
  name: "bitgate",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Reviews", "Phones", "AI", "Deals", "Podcasts", "Bitgate Pro"),
    ...chrome(
      "sponsor",
      "Bitgate is paid for by its readers. If you buy something through our links we may earn a little; it never changes what we write.",
    ),
    ...chrome(
      "tags",
      ...story.pick([["Policy", "/", "Privacy", "/", "News"], ["TECH"], ["Apps", "Culture"]]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((name) => `by ${name}`),
    ...story.date((w) => `${w.monthShort} ${w.day}, ${w.year}, ${w.clock} UTC`),
    ...chrome(
      "comment",
      story.pick([
        `${story.int(3, 99)} Comments`,
        "Comment Icon Bubble",
        `${story.int(12, 214)} Comments (${story.int(1, 11)} New)`,
      ]),
    ),
    ...chrome(
      "photo-credit",
      story.pick([
        "Image: Bitgate",
        "Illustration by Ola Fenn / Bitgate, stock art",
        "Credit: stock library",
      ]),
    ),
    ...story.body(
      [
        0.3,
        story.int(0, 1)
          ? chrome(
              "sponsor",
              "If you buy something from a link, we may earn a commission. See our ethics statement.",
            )
          : chrome("related", "Related", ...story.headlines(3)),
      ],
      [
        0.6,
        chrome(
          "newsletter",
          "Byte Before Bed",
          "All the day’s gadgets in one short email. No thread-reading required.",
          "Email (required)",
          "By submitting your email, you agree to our Terms and Privacy Notice.",
        ),
      ],
      [0.85, chrome("promo", story.headline())],
    ),
    ...chrome(
      "follow",
      story.pick([
        "Follow this author or topic and your home page will learn what you like.",
        "+ Follow",
      ]),
    ),
    ...(/Newsroom| and /.test(story.author)
      ? []
      : chrome(
          "author-bio",
          `${story.author}, Senior Reporter`,
          `${story.author} writes about ${story.pick(["the small print", "privacy, platforms and the people who get stuck in them"])}. ${story.pick(["Owns 14 keyboards. Regrets nine.", "Previously built the sort of websites now complained about here."])} Got a tip? Message on Signal: bitgate.55`,
        )),
    ...chrome(
      "promo",
      story.pick(["Most Popular", "Top Stories"]),
      ...numbered(story.headlines(5), ""),
    ),
    ...chrome(
      "promo",
      "The Bitgate Deals Desk",
      `${story.pick(["This 4K monitor", "The quiet robot vacuum"])} is $${story.int(60, 240)} off, its lowest price since ${story.pick(["May", "spring"])}`,
      "Today’s best earbuds deals",
    ),
    ...chrome(
      "promo",
      "More in: Policy",
      story.headline(),
      `${story.pick(["Nils Abernathy", "Jun Castell"])}${story.int(1, 11)}:${story.int(10, 59)} AM UTC`,
    ),
    ...chrome(
      "footer",
      "Terms of Use",
      "Privacy Notice",
      "Cookie Policy",
      "Licensing FAQ",
      "Accessibility",
      "Platform Status",
      `© ${story.when.year} Bitgate Media, LLC. All Rights Reserved`,
    ),
  ],
};
