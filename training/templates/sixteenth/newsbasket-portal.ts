import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A mail-and-search portal that hosts papers' stories: source lines, recommended cards, sponsored rows, market strip. */
export const newsbasketPortal: Template = {
  name: "newsbasket-portal",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("tools", "Skip to navigation", "Skip to main content", "Skip to right column"),
    ...chrome("menu", "Mail", "News", "Finance", "Sports", "Entertainment", "Search", "More..."),
    ...chrome("search", "Search query", "Search the web"),
    ...chrome(
      "site-name",
      story.pick(["The Brindle Echo", "Quayline", "County Press Association"]),
    ),
    ...story.title(),
    ...story.byline((author) => story.pick([author, `${author}, The Brindle Echo`])),
    ...story.date(({ weekday, monthName, day, year, clock }) =>
      story.pick([
        `${weekday}, ${monthName} ${day}, ${year} at ${clock} AM GMT`,
        `${monthName} ${day}, ${year}`,
      ]),
    ),
    ...chrome("reading-time", `${story.int(2, 6)} min read`),
    ...chrome("comment", `${story.int(2, 480)}`, "Add Newsbasket on Google"),
    ...chrome("tools", story.pick(["Generate Key Takeaways", "In this article:", "Link Copied"])),
    ...story.repeat(story.int(0, 1), () => chrome("share", "Share", "Copy link")),
    ...story.body(
      [0.35, chrome("ad", "Advertisement", "Advertisement")],
      [
        0.55,
        [
          ...chrome(
            "ad",
            story.pick([
              "Story continues",
              "Story Continues",
              "Scroll back up to restore default view.",
            ]),
          ),
          ...chrome("promo", ...story.pick([[], [`Read more: ${story.headline()}`]])),
        ],
      ],
      [0.8, chrome("ad", "Advertisement")],
    ),
    ...chrome("comment", "View Comments", `View comments (${story.int(2, 480)})`),
    ...chrome(
      "newsletter",
      story.pick([
        "The day in one page: get Newsbasket's Evening Edition",
        "Sign up for the Basket, our daily pick of other people's work",
      ]),
    ),
    ...chrome("legal", "Terms and Privacy Policy", "Privacy Dashboard"),
    ...chrome("related", story.pick(["Recommended Stories", "Up next", "Latest Stories"])),
    ...story.repeat(story.int(4, 7), () =>
      chrome(
        "related",
        story.pick(["The Brindle Echo", "Quayline", "Tasman Bay Herald", "USA Wire"]),
        story.headline(),
        story.teaser(),
        `${story.int(1, 23)}${story.pick(["h ago", " hours ago"])} • ${story.int(2, 9)} min read`,
      ),
    ),
    ...story.repeat(2, () =>
      chrome(
        "sponsor",
        `Ad • ${story.pick(["Everdry Gutters", "SolarQuote", "Paws & Whiskers"])}`,
        story.pick([
          "Homeowners born before 1969 could be owed a new roof",
          "The vet says never to feed your dog this vegetable",
        ]),
        "Why this Ad?",
        "Go ad-free*",
      ),
    ),
    ...chrome(
      "ticker",
      "S&P 500",
      "5,942.47",
      "+1.26%",
      "Crude Oil",
      "71.08",
      "-0.34%",
      "Nasdaq",
      "19,218.17",
    ),
    ...chrome(
      "footer",
      "Help",
      "Share your feedback",
      "About us",
      "About our ads",
      "Licensing",
      `© ${story.when.year} All rights reserved.`,
    ),
  ],
};
