import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A business wire's public page: quotes, standards line, licensing, suggested topics, read-next cards. */
export const quaylineMarketsWire: Template = {
  name: "quayline-markets-wire",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "consent",
      story.pick([
        "We use cookies to improve your experience. By continuing you agree.",
        "Cookie settings Reject all Accept all",
      ]),
    ),
    ...chrome("menu", "My News", "World", "Markets", "Technology", "Breakingviews", "Graphics"),
    ...chrome("breadcrumb", story.pick(["Business", "Markets", "Sustainability"])),
    ...story.title(),
    ...story.byline((author) => `By ${author}`),
    ...story.date(
      ({ monthName, day, year, clock }) =>
        `${monthName} ${day}, ${year} ${clock} AM UTC Updated ${story.int(2, 50)} mins ago`,
    ),
    ...chrome("tools", "Aa", "Text size", "Listen"),
    ...chrome(
      "ticker",
      "Companies",
      story.pick(["Velmont Semiconductor AG", "Larderly plc", "Severnmouth Water"]),
      story.pick(["Follow", "Show more companies"]),
    ),
    ...chrome(
      "photo-credit",
      story.pick([
        "A logo is seen outside the headquarters. QUAYLINE/Rob Lind/File Photo Purchase Licensing Rights, opens new tab",
        "FILE PHOTO: Workers leave a site. QUAYLINE/Ana Melo/File Photo",
      ]),
    ),
    ...story.body(
      [0.2, chrome("ad", "Advertisement · Scroll to continue")],
      [
        0.45,
        chrome(
          "newsletter",
          story.pick([
            "Need the law in three minutes? Our Bench Notes email goes out at 7 a.m. London time. Sign up here.",
            "What will move prices today? Opening Call, our free markets email, has a guess. Sign up here.",
          ]),
        ),
      ],
      [0.6, chrome("promo", story.headline())],
      [0.8, chrome("ad", "Advertisement · Scroll to continue", "Report this ad")],
    ),
    ...chrome(
      "legal",
      "Our Standards: the Quayline charter on fairness and freedom from bias., opens in a new tab",
    ),
    ...chrome(
      "tags",
      "Suggested Topics:",
      story.pick(["Technology", "Utilities", "Transport"]),
      story.pick(["Public Health", "Labour", "ESG"]),
    ),
    ...chrome("share", "X", "Facebook", "Linkedin", "Email", "Link"),
    ...chrome("legal", "Purchase Licensing Rights"),
    ...chrome(
      "author-bio",
      story.author,
      `Quayline, ${story.pick(["based in London", "based in Frankfurt", "reporting from Singapore"])}, covers companies and the rules they live by. Previously worked for a weekly on pensions and reported on agriculture across the region.`,
    ),
    ...chrome("related", "Read Next"),
    ...story.repeat(story.int(3, 4), () =>
      chrome(
        "related",
        story.pick(["Markets", "World at Work", "category"]),
        story.headline(),
        `${story.when.monthName} ${story.int(1, 28)}, ${story.when.year} · ${story.int(1, 12)}:${story.int(10, 59)} AM UTC · ${story.int(1, 14)} mins ago`,
      ),
    ),
    ...story.repeat(story.int(0, 1), () =>
      chrome("related", "Markets Performance", "Go to markets", story.teaser()),
    ),
    ...chrome(
      "footer",
      "Latest",
      "Browse",
      "Media",
      "About Quayline",
      "Stay Informed",
      "Information you can trust",
      "Prices are shown at least 15 minutes late. A list of exchanges and how late each one is can be found here.",
      "Do Not Sell or Share My Personal Information",
      `© ${story.when.year} Quayline. All rights reserved`,
    ),
  ],
};
