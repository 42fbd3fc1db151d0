import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An American metro daily: gift links, sign-up boxes in prose, writers' desks, staff boxes, an e-edition. */
export const theHarbourTribune: Template = {
  name: "the-harbour-tribune",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Sections",
      "Local",
      "Politics",
      "Sports",
      "Opinion",
      "Things to Do",
      "Obituaries",
      "e-Edition",
    ),
    ...chrome("login", "Log In", story.pick(["Subscribe for $1", "Subscribe: 6 months for 99¢"])),
    ...chrome("tools", "Accessibility", "Skip to main content"),
    ...chrome("breadcrumb", story.pick(["News", "Local News", "News > Politics"])),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      `${story.pick(["A view of downtown", "Workers at the site", "The Statehouse"])} on ${story.when.weekday}, ${story.when.monthShort}. ${story.when.day}, ${story.when.year}. (${story.pick(["Carla Mendes", "Rob Stang"])}/Harbour Tribune)`,
    ),
    ...story.byline(
      (author) =>
        `By ${author}${story.pick([" | Harbour Tribune", "", " | news@tribune.example"])}`,
    ),
    ...story.date(
      ({ monthName, day, year, clock }) => `PUBLISHED: ${monthName} ${day}, ${year} at ${clock}`,
    ),
    ...story.date(
      ({ monthName, day, year, clock }) => `UPDATED: ${monthName} ${day}, ${year} at ${clock}`,
    ),
    ...chrome(
      "share",
      "Click to share on Facebook (Opens in new window)",
      "Click to share on X (Opens in new window)",
      "Click to print (Opens in new window)",
    ),
    ...story.body(
      [
        story.int(17, 33) / 100,
        story.pick([
          chrome(
            "newsletter",
            "Want the day's top news in your inbox? Our editors pick it each morning for the Harbour Light newsletter.",
            "Sign up here",
          ),
          [],
        ]),
      ],
      [story.int(37, 53) / 100, chrome("promo", `Related: ${story.headline()}`)],
      [story.int(62, 78) / 100, chrome("promo", `[ ${story.headline()} ]`)],
    ),
    ...chrome(
      "first-published",
      `Originally Published: ${story.when.monthName} ${story.when.day}, ${story.when.year} at ${story.when.clock}`,
    ),
    ...chrome(
      "author-bio",
      story.pick([
        "The writer covers state government. Before coming to the Tribune, she worked at papers in Ohio and Maine.",
        "He has been a staff reporter since 2009 and lives with two dogs who don't read.",
      ]),
    ),
    ...chrome("related", ...story.pick([["More in Local News"], []]), ...story.headlines(4)),
    ...chrome(
      "related",
      ...story.pick([["Most Popular"], []]),
      ...story.headlines(4),
      ...story.headlines(2),
    ),
    ...story.pick([
      chrome("contact", "Have a tip? Call the newsroom at 555-0142 or use our secure form."),
      [],
    ]),
    ...story.pick([
      chrome(
        "consent",
        "We use cookies and similar tools to run this website. By continuing to use it, you agree to our Terms of Use and our Arbitration Agreement.",
        "Close",
      ),
      [],
    ]),
    ...chrome(
      "footer",
      "Vacation Hold",
      "Place an Obituary",
      "Public Notices",
      "Work With Us",
      `Copyright © ${story.when.year} Harbour Tribune Media`,
    ),
  ],
};
