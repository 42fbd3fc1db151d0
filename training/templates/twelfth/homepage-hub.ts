import { chrome, type Line } from "../line.ts";
import type { Template } from "../template.ts";

/** A portal that reprints others' stories: source line, "read full article", stream of neighbours with leads. */
export const homepageHub: Template = {
  name: "homepage-hub",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("search", "Search query", "Select edition", "Web results"),
    ...chrome("menu", "Mail", "News", "Finance", "Sports", "Entertainment", "Horoscope"),
    ...chrome("login", "Sign in"),
    ...chrome(
      "site-name",
      story.pick(["Port Ellis Daily Beacon", "The Lorimer Post", "Agence Nordsee"]),
    ),
    ...story.title(),
    ...story.byline((author) => author),
    ...story.date(
      ({ weekday, monthName, day, year, clock }) =>
        `${weekday.slice(0, 3)}, ${monthName} ${day}, ${year} at ${clock}`,
    ),
    ...chrome("reading-time", `${story.int(2, 7)} min read`),
    ...story.pick<readonly Line[]>([
      chrome("teaser", story.teaser()),
      chrome(
        "legal",
        "We may earn commission from links on this page, and we would tell you which if we knew.",
      ),
      chrome("author-bio", "The writer is on the staff of our partner, whose views are its own."),
    ]),
    ...story.body(
      [0.3, chrome("ad", "Advertisement", "Story continues")],
      [0.65, chrome("related", "Recommended Stories", story.headline(), story.headline())],
    ),
    ...chrome(
      "first-published",
      story.pick([
        "This article originally appeared on the site of our partner.",
        "Read the original article on the publisher's pages. It may have been changed since.",
      ]),
    ),
    ...chrome("comment", `View Comments (${story.int(3, 400)})`),
    ...chrome("teaser", story.headline(), story.teaser()),
    ...chrome(
      "ad",
      "Ad",
      story.pick([
        "Seniors in your area are switching to this hearing aid",
        "The car brands that will surprise you this spring",
      ]),
      "Sponsored links",
    ),
    ...chrome("teaser", story.headline(), story.teaser()),
    ...chrome("promo", "Latest Stories"),
    ...story.repeat(4, () =>
      chrome("teaser", story.headline(), story.pick(["Wire", "Local TV", "Ledger"])),
    ),
    ...chrome(
      "legal",
      "Up Next",
      "Terms and Privacy Policy",
      "Your Privacy Choices",
      "About Our Ads",
    ),
  ],
};
