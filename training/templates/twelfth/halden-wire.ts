import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A wire agency: standards line, licence prose, market figures, right after the reporting line. */
export const haldenWire: Template = {
  name: "halden-wire",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "World", "Business", "Markets", "Sustainability", "Legal", "Columns"),
    ...chrome("login", "My News", "Register"),
    ...chrome("breadcrumb", "Markets", ">", "Rates & Bonds"),
    ...story.title(),
    ...story.byline((author) => `By ${author}`),
    ...story.date(
      ({ monthName, day, year, clock }) =>
        `${monthName} ${day}, ${year} ${clock} UTC · Updated ${story.int(2, 22)} hours ago`,
    ),
    ...chrome("tools", "Text size", "Aa"),
    ...chrome("share", "Share", "X", "Facebook", "Linkedin", "Email", "Link"),
    ...chrome(
      "photo-credit",
      "A view of the central bank. HALDEN/Milo Jerne",
      "Purchase Licensing Rights",
      ", opens new tab",
    ),
    ...story.body(
      [
        0.4,
        chrome(
          "newsletter",
          "The Halden Morning newsletter provides what you need to know to begin your day. Sign up here.",
        ),
      ],
      [0.7, chrome("ad", "Advertisement · Scroll to continue")],
    ),
    ...chrome(
      "legal",
      "Our Standards: The Halden Principles of Fair Reporting.",
      ", opens new tab",
    ),
    ...chrome("tags", "Suggested Topics:", "Rates & Bonds", "Central Banks"),
    ...chrome(
      "related",
      "Read Next",
      ...story
        .repeat(3, () => [
          ...chrome("teaser", story.headline()),
          ...chrome("teaser", `${story.when.monthName} ${story.when.day}, ${story.when.year}`),
        ])
        .map(({ text }) => text),
    ),
    ...chrome(
      "related",
      `${story.pick(["Business", "World", "Markets"])}`,
      `category · ${story.headline()}`,
      story.teaser(),
    ),
    ...chrome(
      "legal",
      "All quotes delayed a minimum of 15 minutes. See here for a complete list of exchanges and delays. Halden, the news arm of Halden Lorimer, is read by hundreds of millions of people every day and gives no advice on what to buy.",
    ),
    ...chrome("follow", "Latest", "Browse", "Media", "About Halden", "Stay Informed"),
    ...chrome("footer", `© ${story.when.year} Halden. All rights reserved`),
  ],
};
